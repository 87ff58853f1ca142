// The served HTML as the Nu Html Checker sees it, which is W3C's: what browsers forgive and other readers of HTML may not.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { embedPath } from '@/data/address/href'
import { languageCodes } from '@/data/languages/codes'
import { expect, test } from './support/offline'
import { hasProgram, whySkipped } from './support/outside-programs.mjs'
import { pageKinds } from './support/page-kinds'
import { firstSlug } from './support/spoken'
import { vnuJar } from './support/vnu-jar.mjs'

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error'
  readonly subType?: string
  readonly url: string
  readonly message: string
  readonly extract?: string
}

const run = promisify(execFile)

/** What the checker says of each page of a folder: all in one process, which takes longer to warm up than to check a page. */
async function check(folder: string): Promise<Message[]> {
  const { stdout } = await run('java', ['-jar', vnuJar, '--format', 'json', '--exit-zero-always', '--stdout', '--skip-non-html', folder], { maxBuffer: 256e6, timeout: 200_000 })
  return (JSON.parse(stdout) as { messages: Message[] }).messages
}

/** Messages that are let go: what they say and, where that would let too much go, what they are about. */
const allowances: readonly { readonly says: RegExp; readonly about?: RegExp }[] = [
  // React closes void elements so. No attribute of ours is without its quotation marks, which is all that it could harm.
  { says: /^Trailing slash on void elements has no effect/ },
  // The checker's CSS, which it looks for in the one document of an embed, knows neither container queries nor their units …
  { says: /^CSS: Unrecognized at-rule “@container”$/ },
  { says: /^CSS: “container(-type)?”: Property “container(-type)?” doesn't exist\.$/ },
  { says: /^CSS: “--across”: Parse Error\.$/, about: /\* var\(--ratio\)\);/ },
  // … nor that a variable of which it knows nothing may be a length, as this one is.
  { says: /^CSS: “--(wide|narrow)-move”: The types are incompatible\.$/, about: /calc\(-?[\d.]+px \+ -?[\d.]+\*var\(--across\)\)/ },
  { says: /^CSS: “height”: Parse Error\.$/, about: /ap-ratio\),640px\);/ },
  // … nor this property of SVG 2, by which borders keep their width.
  { says: /^CSS: “vector-effect”: Property “vector-effect” doesn't exist\.$/ },
  // HTML has had links that hold the first picture since 2024; the checker knows none but style sheets.
  { says: /^A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”\.$/, about: /<link rel="expect" href="#years" blocking="render"\/>/ },
]

const covers = ({ says, about }: (typeof allowances)[number], { message, extract = '' }: Message) => says.test(message) && (about?.test(extract) ?? true)

/** As embeds are asked for: bare, with all that they may have, with a place open, with nothing left, and wrongly. */
const embeds = ['', '?controls=years,body&theme=dark&members=sco', '?at=almaty', '?years=1000&body=gicnt', '?body=nonsense']

/** The style sheets of the build stand in every page, in the form that another program gave them: the checker is asked about our HTML. */
const withoutSheets = (html: string) => html.replace(/(<style data-sheet[^>]*>)[\s\S]*?(?=<\/style>)/g, '$1')

/** It shows that the checker looks. */
const faulty = '<!doctype html><html lang="en"><title>Faulty</title><p id="twice"><p id="twice">'

test('every kind of page, embeds and the page without a connection are faultless HTML in every language', async ({ request }) => {
  test.skip(!hasProgram('vnu'), whySkipped('vnu'))
  test.setTimeout(300_000)
  const folder = await mkdtemp(join(tmpdir(), 'dateline-html-'))
  // What is long for axe is not for the checker: it reads all of the report that has most.
  const addresses = languageCodes.flatMap((language) => [...pageKinds.map(({ path }) => `/${language}/${firstSlug}${path}`), ...embeds.map((query) => `${embedPath(language, firstSlug)}${query}`), `/${language}/offline`])
  for (const [index, address] of addresses.entries()) await writeFile(join(folder, `${index}.html`), withoutSheets(await (await request.get(address)).text()))
  await writeFile(join(folder, 'faulty.html'), faulty)
  const messages = await check(folder)
  await rm(folder, { recursive: true })

  const pageOf = ({ url }: Message) => addresses[parseInt(url.slice(url.lastIndexOf('/') + 1))] ?? 'faulty'
  const faults = messages.filter((message) => !allowances.some((allowance) => covers(allowance, message)))
  expect(faults.filter((fault) => pageOf(fault) === 'faulty').map(({ message }) => message)).toContain('Duplicate ID “twice”.')
  expect(faults.flatMap((fault) => (pageOf(fault) === 'faulty' ? [] : [`${pageOf(fault)}: ${fault.message} ${fault.extract ?? ''}`]))).toEqual([])
  expect(allowances.filter((allowance) => !messages.some((message) => covers(allowance, message))), 'no longer needed').toEqual([])
})
