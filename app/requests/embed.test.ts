import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GET } from '@/app/embed/[lang]/[report]/route'
import { anyAddress } from '@/data/address/any-address'
import { embedControls, embedQuery } from '@/data/address/embed-options'
import { languages } from '@/data/languages'
import { languageCodes } from '@/data/languages/codes'
import { speakReport } from '@/data/queries/speak-report'
import { findReport, reports } from '@/data/reports'

const ask = (lang: string, report: string, query = '') => GET(new Request(`http://localhost/embed/${lang}/${report}${query}`), { params: Promise.resolve({ lang, report }) })
const weigh = async (lang: string, report: string, query: string) => gzipSync(await (await ask(lang, report, query)).text(), { level: 6 }).length

/** What the headers, 1 kB, leave of 15 kB. */
const most = 13_950

test.each(languageCodes.flatMap((lang) => ['', '?members=sco', '?members=gicnt&theme=dark', '?controls=years,body&members=sco,cis', '?years=1000', '?map=43,76,6'].map((query) => [lang, query] as const)))(
  'an embed in %s%s is light',
  async (lang, query) => {
    for (const { slug } of reports) expect(await weigh(lang, slug, query), slug).toBeLessThanOrEqual(most)
  },
  60_000,
)

test('an embed of any address is light, though no one thought of it', async () => {
  const { slug } = reports[0]!
  const spoken = speakReport(findReport(slug)!, 'ru', languages.ru.dates)
  for (const address of fc.sample(anyAddress(spoken), { numRuns: 25, seed: 20111130 })) {
    const query = embedQuery(address, { controls: embedControls, theme: 'auto' })
    expect(await weigh('ru', slug, query), query).toBeLessThanOrEqual(most)
  }
}, 120_000)

test('junk in an address is named and nothing of it runs', async () => {
  const html = await (await ask('en', reports[0]!.slug, '?theme=sepia&q=%3Cscript%3Ealert(1)%3C/script%3E&wat=%22onload=')).text()
  expect(html).toContain('theme=sepia')
  expect(html).toContain('“&lt;script&gt;alert(1)&lt;/script&gt;”')
  expect(html.match(/<script/g)).toHaveLength(1)
})
