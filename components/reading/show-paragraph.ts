/** Goes to a paragraph as its own address would: it comes into view, is highlighted and gets the focus. Back returns. */
export function showParagraph(number: number): void {
  const paragraph = document.getElementById(`p${number}`)
  if (!paragraph) return
  location.hash = paragraph.id
  paragraph.focus({ preventScroll: true })
}
