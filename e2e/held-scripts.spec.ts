import { expect, test } from './support/offline'
import { addressOf, open, pageKinds } from './support/page-kinds'

for (const kind of pageKinds.filter(({ name }) => ['atlas', 'event', 'lists', 'nothing there'].includes(name)))
  test.describe(() => {
    test.use({ allowErrors: /404/ })
    test(`${kind.name}: no script of its head is asked for by the HTML, and the page wakes all the same`, async ({ page, request }) => {
      const path = addressOf(kind, 'kk')
      const [head = '', body = ''] = (await (await request.get(path)).text()).split('</head>')
      expect(body).toContain('<main')
      expect([...head.matchAll(/<script src="[^"]+"[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('noModule'))).toEqual([])
      expect(head).not.toContain('rel="preload" as="script"')
      await open(page, kind, 'kk')
      await expect(page.locator('head script[async][src]').first()).toBeAttached()
    })
  })
