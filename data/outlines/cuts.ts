import type { Split } from './source'

// The source draws what each state holds. These lines take out of its shapes what the United Nations do not count as settled.
// Entered by hand at two decimals: the course is true to about 5 km (2 km at the Golan), enough for a map of the world
// and no more. Kashmir's are thinned from Natural Earth's "disputed areas" (public domain), which groups these parts under
// one name; ends snap to the outline.

/** From Lebanon down the line of 1923 that the armistice of 1949 followed, west of it Israel. East of the part is the line of 1974 as the source has it, up to 8 km too far east: Quneitra falls within. */
const golan: Split = {
  from: 'ISR',
  id: 'GOL',
  line: [[35.61, 32.68], [35.65, 32.72], [35.65, 32.8], [35.64, 32.87], [35.62, 32.91], [35.62, 32.98], [35.63, 33.03], [35.61, 33.1], [35.64, 33.17], [35.65, 33.24], [35.63, 33.27]],
  holding: [35.77, 33.1],
}

/** Jammu, Kashmir and Ladakh against Punjab and Himachal Pradesh. */
const kashmirOfIndia: Split = {
  from: 'IND',
  id: 'KAS-IND',
  line: [
    [75.33, 32.28], [75.51, 32.31], [75.7, 32.43], [75.83, 32.52], [75.9, 32.64], [75.92, 32.72], [75.84, 32.85], [75.91, 32.88], [76.05, 32.93], [76.33, 33.08], [76.5, 33.16], [76.76, 33.14],
    [76.93, 33.01], [77.08, 32.91], [77.22, 32.85], [77.44, 32.82], [77.61, 32.89], [77.71, 32.95], [77.82, 32.82], [77.92, 32.67], [78.05, 32.63], [78.25, 32.7], [78.34, 32.73], [78.36, 32.61],
    [78.41, 32.56],
  ],
  holding: [75.5, 33.8],
}

/** Azad Kashmir and Gilgit-Baltistan against Punjab and Khyber Pakhtunkhwa. */
const kashmirOfPakistan: Split = {
  from: 'PAK',
  id: 'KAS-PAK',
  line: [
    [74.31, 32.81], [74.15, 32.9], [73.95, 32.99], [73.64, 33.1], [73.62, 33.24], [73.61, 33.43], [73.59, 33.6], [73.58, 33.77], [73.55, 33.95], [73.48, 34.22], [73.42, 34.37], [73.48, 34.57], [73.62, 34.6],
    [73.8, 34.79], [74.01, 34.9], [74.09, 35.1], [73.89, 35.2], [73.69, 35.32], [73.77, 35.47], [73.65, 35.53], [73.44, 35.56], [73.16, 35.71], [73.12, 35.83], [72.88, 35.87], [72.57, 35.9], [72.55, 36.16],
    [72.78, 36.34], [73.05, 36.55], [73.1, 36.69], [73.37, 36.74], [73.65, 36.73], [73.77, 36.89],
  ],
  holding: [74.3, 35.9],
}

/** Aksai Chin, held by China. */
const aksaiChin: Split = {
  from: 'CHN',
  id: 'KAS-CHN',
  line: [
    [77.8, 35.5], [78.04, 35.55], [78.19, 35.63], [78.35, 35.72], [78.67, 35.87], [78.97, 35.89], [79.17, 35.94], [79.35, 35.97], [79.52, 35.86], [79.86, 35.79], [80, 35.82], [80.15, 35.68], [80.31, 35.58],
    [80.26, 35.27], [80.17, 34.99], [80.03, 34.66], [79.88, 34.66], [79.73, 34.51], [79.68, 34.41], [79.52, 34.4], [79.54, 34.24], [79.43, 34.06], [79.27, 34.02], [78.93, 34], [78.89, 33.93], [78.99, 33.72],
    [78.99, 33.65], [78.9, 33.56], [78.95, 33.35],
  ],
  holding: [79.4, 35.2],
}

/** The Shaksgam valley, which Pakistan handed to China in 1963. */
const shaksgam: Split = {
  from: 'CHN',
  id: 'KAS-SHAKSGAM',
  line: [[75.95, 36.46], [76.11, 36.42], [76.26, 36.33], [76.42, 36.27], [76.61, 36.19], [76.75, 36.11], [76.78, 35.93], [76.83, 35.88], [77.02, 35.81], [77.16, 35.73], [77.34, 35.71], [77.48, 35.63], [77.57, 35.47]],
  holding: [76.5, 36.0],
}

export const cuts: readonly Split[] = [golan, kashmirOfIndia, kashmirOfPakistan, aksaiChin, shaksgam]
