import { chromium } from 'playwright'
import { chromiumArgs } from './chromium-args.mjs'
import { findChromium } from './find-chromium.mjs'

/** The browser of our measurements, the very one of the tests. */
export const launchChromium = async () => chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
