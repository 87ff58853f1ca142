const encoder = new TextEncoder()

/** A content line of iCalendar in pieces of at most 75 octets, never within a character. @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
export function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1 // the blank that a continued line begins with
    }
    folded += character
    octets += size
  }
  return folded
}
