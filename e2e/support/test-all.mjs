import { install } from '../../app/serve/install.mjs'
import { root } from '../../app/serve/root.mjs'
import { installPrograms } from './outside-programs.mjs'
import { runScript } from './run-script.mjs'
import { testsIn } from './tests-in.mjs'

/** The scripts of package.json that `npm test` runs, the quick ones first. */
const steps = ['lint', 'types', 'data', 'unit', 'build', 'size', 'e2e']

const rule = '─'.repeat(72)
const inSeconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Runs every check, up to the first that fails, and counts. */
export async function testAll() {
  await install(root)
  // It needs Playwright's package, so it is read only when that is there.
  const { findChromium } = await import('./find-chromium.mjs')
  const env = { ...process.env, CHROMIUM_PATH: await findChromium() }
  installPrograms()
  const sum = { passed: 0, failed: 0, flaky: 0 }
  const times = []
  for (const step of steps) {
    console.log(`\n${rule}\n${step}\n${rule}`)
    const since = Date.now()
    const { isWell, output } = await runScript(root, step, env)
    const { passed, failed, flaky } = testsIn(output, isWell)
    sum.passed += passed
    sum.failed += failed
    sum.flaky += flaky
    times.push(`${step} ${inSeconds(since)}`)
    if (!isWell) {
      console.log(`\n${rule}\n${step} failed. By itself: npm run ${step}\n${rule}`)
      process.exitCode = 1
      break
    }
  }
  console.log(`\n${times.join(' · ')}\n`)
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.flaky > 0 ? `, ${sum.flaky} only at the second try: at fault, or the app is` : ''}`)
}
