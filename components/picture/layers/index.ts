import { members } from './members'
import { places } from './places'
import type { PictureLayer } from './picture-layer'

/** THE LIST of layers in pictures, the lowest first: every layer of the map but `lit`, which is of the text beside it. A layer that the map has and pictures lack fails a test. */
export const pictureLayers: readonly PictureLayer[] = [members, places]
