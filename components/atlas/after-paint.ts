/** A page in the background is not painted: then it is not waited for. */
const longestMs = 1000

/** Does something when the screen as it now is has been painted. What is handed in first is done first. Returns what calls it off. */
export function afterPaint(act: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined
  const done = () => {
    stop()
    act()
  }
  const frame = requestAnimationFrame(() => {
    clearTimeout(late)
    task = setTimeout(done)
  })
  const late = setTimeout(done, longestMs)
  const stop = () => {
    cancelAnimationFrame(frame)
    clearTimeout(late)
    clearTimeout(task)
  }
  return stop
}
