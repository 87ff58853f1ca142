/** Colours, as the runners write them. */
const colours = /\u001b\[[\d;]*m/g

/**
 * How many tests a runner's closing lines tell of: Vitest's ("Tests  1 failed | 12 passed (13)") and Playwright's
 * ("  12 passed (3.1s)", "  1 flaky": passed, but only when asked again); a step without tests of its own counts as one.
 * @param {string} output
 * @param {boolean} isWell whether the step ended well
 */
export function testsIn(output, isWell) {
  const counts = { passed: 0, failed: 0, flaky: 0 }
  for (const line of output.replace(colours, '').split('\n'))
    if (/^\s+Tests\s/.test(line) || /^\s+\d+ (passed|failed|flaky)\b/.test(line))
      for (const [, count, outcome] of line.matchAll(/(\d+) (passed|failed|flaky)/g)) counts[/** @type {'passed' | 'failed' | 'flaky'} */ (outcome)] += Number(count)
  if (isWell && counts.passed + counts.failed + counts.flaky === 0) counts.passed = 1
  if (!isWell && counts.failed === 0) counts.failed = 1
  return counts
}
