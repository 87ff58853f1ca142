import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { heldScripts } from './held-scripts.mjs'
import { rewriteHead } from './rewrite-head.mjs'

const script = '<script src="/a.js" async=""></script>'
const page = `<!doctype html><html><head><title>Ұлы</title>${script}</head><body>Қазақ ${script}</body></html>`

/** What a reader gets of an answer that is written so. */
async function got(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => {
    rewriteHead(response, heldScripts)
    answer(response)
  })
  await once(server.listen(0), 'listening')
  try {
    return await (await fetch(`http://localhost:${(server.address() as AddressInfo).port}`)).text()
  } finally {
    server.close()
  }
}

const asPage = (response: ServerResponse) => response.setHeader('content-type', 'text/html; charset=utf-8')
const isHeld = (html: string) => {
  const [head, body] = html.split('</head>')
  expect(head).not.toContain(script)
  expect(head).toContain('["/a.js"]')
  expect(head).toContain('<title>Ұлы</title>')
  expect(body).toBe(`<body>Қазақ ${script}</body></html>`)
}

test('a head is changed however it comes: whole, in two parts, byte by byte', async () => {
  isHeld(await got((response) => asPage(response).end(page)))
  isHeld(
    await got((response) => {
      asPage(response).write(page.slice(0, 60))
      response.end(page.slice(60))
    }),
  )
  isHeld(
    await got((response) => {
      asPage(response)
      for (const byte of Buffer.from(page)) response.write(new Uint8Array([byte]))
      response.end()
    }),
  )
})

test('a page without an end of its head is not lost', async () => {
  expect(await got((response) => asPage(response).end('<html><head><title>x'))).toBe('<html><head><title>x')
  expect(
    await got((response) => {
      asPage(response).write('<html>')
      response.end()
    }),
  ).toBe('<html>')
})

test('what is no page, or has its length told, passes as it is', async () => {
  expect(await got((response) => response.setHeader('content-type', 'text/css').end(page))).toBe(page)
  expect(await got((response) => asPage(response).setHeader('content-length', Buffer.byteLength(page)).end(page))).toBe(page)
  expect(await got((response) => asPage(response).end())).toBe('')
})

test('who writes hears when it has been written', async () => {
  const heard: string[] = []
  const done = new Promise<void>((resolve) => {
    void got((response) => {
      asPage(response).write(page.slice(0, 40), () => heard.push('waiting'))
      response.write(page.slice(40), 'utf8', () => heard.push('written'))
      response.end(() => {
        heard.push('ended')
        resolve()
      })
    })
  })
  await done
  expect(heard).toEqual(['waiting', 'written', 'ended'])
})
