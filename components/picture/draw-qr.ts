import { encode } from 'uqr'
import { element } from '@/data/formats/xml'

/** A text as a QR code in SVG, black on white, with the quiet zone of four modules that cameras want. Pure. */
export function drawQr(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const d = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return `${element('svg', [element('rect', '', { width: `${size}`, height: `${size}`, fill: '#fff' }), element('path', '', { d, fill: '#000' })], { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size} ${size}`, width: `${size * 4}`, height: `${size * 4}`, 'shape-rendering': 'crispEdges' })}\n`
}
