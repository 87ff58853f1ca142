/** The paragraphs of a text as they are compared: its lines that are not blank, in Unicode NFC, with every run of white space as one space and none at the ends. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.normalize('NFC').replace(/[\s\uFEFF]+/gu, ' ').trim())
    .filter((line) => line !== '')
