/** Latitude at which the Mercator world is a square. */
export const mostLatitude = 85.0511287798

/**
 * Spherical Web Mercator, as Leaflet's EPSG:3857 has it: a world 1 wide and 1 high, y downwards.
 * @param point longitude, latitude in degrees
 * @see https://en.wikipedia.org/wiki/Web_Mercator_projection#Formulas
 */
export function project([longitude, latitude]: readonly [number, number]): [x: number, y: number] {
  const clamped = Math.max(-mostLatitude, Math.min(mostLatitude, latitude))
  const sine = Math.sin((clamped * Math.PI) / 180)
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

/** Longitude, latitude in degrees of a point of the Mercator world. */
export function unproject([x, y]: readonly [number, number]): [longitude: number, latitude: number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI]
}
