import { expect, test } from 'vitest'
import { reports } from '@/data/reports'
import { GET } from '@/app/image/[lang]/[file]/route'

const image = (path: string, query = '', headers: Record<string, string> = {}) => {
  const [lang = '', file = ''] = path.split('/')
  return GET(new Request(`http://localhost:3000/image/${path}${query}`, { headers }), { params: Promise.resolve({ lang, file }) })
}

/** Width and height of a PNG. @see https://www.w3.org/TR/png-3/#11IHDR */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test.each([
  ['', [1200, 630]],
  ['?width=400&height=300', [400, 300]],
  ['?width=2400&height=200&members=harbour-league', [2400, 200]],
])('a PNG is as large as it was asked for: "%s"', async (query, size) => {
  const reply = await image('kk/example.png', query)
  expect(reply.headers.get('content-type')).toBe('image/png')
  const png = Buffer.from(await reply.arrayBuffer())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(sizeOf(png)).toEqual(size)
  expect(png.length).toBeLessThan(1_500_000)
  expect(Buffer.from(await (await image('kk/example.png', query)).arrayBuffer())).toEqual(png)
}, 30_000)

test('a picture is kept a while and sent once', async () => {
  const first = await image('en/example.svg', '?years=1998')
  expect(first.headers.get('content-type')).toBe('image/svg+xml')
  expect(first.headers.get('cache-control')).toBe('public, max-age=300')
  const again = await image('en/example.svg', '?years=1998', { 'if-none-match': first.headers.get('etag')! })
  expect(again.status).toBe(304)
  expect((await image('en/example.svg')).headers.get('etag')).not.toBe(first.headers.get('etag'))
})

test('a picture has the theme that is asked for, as pages and embeds spell it', async () => {
  const svg = async (theme: string) => (await image('en/example.svg', `?members=harbour-league${theme && `&theme=${theme}`}`)).text()
  const plain = await svg('')
  for (const theme of ['light', 'auto', 'system']) expect(await svg(theme), theme).toBe(plain)
  for (const theme of ['dark', 'black-on-white', 'white-on-black']) expect(await svg(theme), theme).not.toBe(plain)
})

test.each([
  ['theme', 'sepia'],
  ['width', '0'],
  ['width', '199'],
  ['height', '2401'],
  ['height', '1e9'],
  ['height', '٣٠٠'],
  ['width', '300px'],
  ['body', 'nobody'],
  ['wat', '1'],
])('%s=%s is refused with what is accepted', async (key, value) => {
  const reply = await image('en/example.png', `?${new URLSearchParams([[key, value]])}`)
  expect(reply.status).toBe(400)
  const { refusals } = (await reply.json()) as { refusals: { key: string; accepted: unknown }[] }
  expect(refusals).toMatchObject([{ key }])
  if (key === 'width' || key === 'height') expect(refusals[0]!.accepted).toBe('whole pixels from 200 to 2400')
})

test('a picture that is none says what there is', async () => {
  for (const path of ['en/none.svg', 'xx/example.svg', 'en/example.gif', 'en/example', 'en/..%2Fexample.svg', 'en/__proto__.png']) {
    const reply = await image(path)
    expect(reply.status, path).toBe(404)
    expect(((await reply.json()) as { offers: string[] }).offers).toContain(`http://localhost/image/kk/${reports[0]!.slug}.png`)
  }
})
