import { speak } from '@/data/model/text'
import { findReport } from '@/data/reports'
import { expect, test } from './support/offline'
import { slugs, spoken } from './support/spoken'

for (const slug of slugs) {
  const report = findReport(slug)!

  test(`every event, place and body of ${slug} has its page, whole without a script`, async ({ request }) => {
    for (const { id, title, paragraphs } of spoken(slug).events) {
      const reply = await request.get(`/en/${slug}/events/${id}`)
      expect(reply.status(), id).toBe(200)
      const html = await reply.text()
      expect(html).toContain(title.words.replaceAll('&', '&amp;').replaceAll("'", '&#x27;'))
      for (const number of paragraphs) expect(html).toContain(`/en/${slug}/reading#p${number}`)
    }
    for (const id of report.places.keys()) {
      const reply = await request.get(`/en/${slug}/places/${id}`)
      expect(reply.status(), id).toBe(200)
      // From a point to its paragraphs.
      const html = await reply.text()
      for (const event of spoken(slug).events.filter(({ claim }) => claim.place === id)) for (const number of event.paragraphs) expect(html, id).toContain(`href="/en/${slug}/reading#p${number}"`)
    }
    for (const id of report.states.keys()) expect((await request.get(`/en/${slug}/states/${id}`)).status(), id).toBe(200)
    for (const id of report.bodies.keys()) expect((await request.get(`/en/${slug}/bodies/${id}`)).status(), id).toBe(200)
  })

  test(`the reading page of ${slug} has every paragraph, and each its events`, async ({ page }) => {
    await page.goto(`/en/${slug}/reading`)
    await expect(page.locator('.paragraph')).toHaveCount(report.paragraphs.length)
    for (const event of report.events)
      for (const number of event.paragraphs) await expect(page.locator(`#p${number} .paragraph-events a[href="/en/${slug}/events/${event.id}"]`)).toHaveCount(1)
  })

  test(`the lists of ${slug} are whole without a script: tables, rows, links to paragraphs, sorting and files`, async ({ page, request }) => {
    await page.goto(`/en/${slug}/lists`)
    const cited = [...report.acts, ...report.programmes, ...report.statements, ...report.partnerSets]
    for (const { id, paragraphs } of cited) {
      const row = page.locator(`tr[id$="-${id}"]`)
      for (const number of paragraphs) await expect(row.locator(`a[href="/en/${slug}/reading#p${number}"]`)).toHaveCount(1)
    }
    for (const { list, position, report_spelling, name } of report.listEntries) {
      const row = page.locator(`#${list}-${position}`)
      await expect(row).toContainText(report_spelling)
      await expect(row).toContainText(name.en)
    }
    const [table] = await page.locator('.list-section').all()
    const id = (await table!.getAttribute('id'))!
    await table!.locator('thead a').last().click()
    await expect(page).toHaveURL(new RegExp(`sort=${id}\\.[a-z]+#${id}$`))
    await expect(page.locator('[aria-sort="ascending"]')).toHaveCount(1)
    const file = await request.get(`/en/${slug}/lists/${id}.csv`)
    expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8')
    expect((await file.text()).split('\r\n').length - 2).toBe(await page.locator(`#${id} tbody tr`).count())
    const none = await request.get(`/en/${slug}/lists/nothing.csv`)
    expect(none.status()).toBe(404)
    expect(await none.text()).toContain(`/en/${slug}/lists/${id}.csv`)
    expect((await request.get(`/en/${slug}/lists?sort=nothing.at-all`)).status()).toBe(200)
  })

  test(`every contradiction of ${slug} is told on the page about it, and leads there from its events and paragraphs`, async ({ page }) => {
    await page.goto(`/en/${slug}/about`)
    for (const { id, treatment } of report.contradictions) await expect(page.locator(`#${id}`)).toContainText(treatment.en)
    for (const id of report.sources.keys()) await expect(page.locator(`#source-${id}`)).toHaveCount(1)
    await page.goto(`/en/${slug}/reading`)
    for (const { id, paragraphs } of report.contradictions)
      for (const number of paragraphs) await expect(page.locator(`#p${number} a[href="/en/${slug}/about#${id}"]`)).toHaveCount(1)
    const { id, events } = report.contradictions.find(({ events }) => events.length > 0)!
    await page.goto(`/en/${slug}/events/${events[0]}`)
    await page.locator(`a[href="/en/${slug}/about#${id}"]`).click()
    await expect(page.locator(`#${id}`)).toBeInViewport()
  })

  test(`from an event’s page of ${slug} to its paragraph and back, to its place, body and the map`, async ({ page }) => {
    const [event] = report.events.filter(({ claim_place, claim_bodies }) => claim_place && claim_bodies.length > 0)
    await page.goto(`/en/${slug}/events/${event!.id}`)
    const place = report.places.get(event!.claim_place!)!
    await page.locator(`.facts a[href$="/places/${place.id}"]`).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(speak(place.name, 'en').words)
    await page.locator(`[data-event="${event!.id}"] .item-title a`).click()
    await page.locator(`.facts a[href$="/bodies/${event!.claim_bodies[0]}"]`).first().click()
    await page.locator(`[data-event="${event!.id}"] .item-title a`).click()
    await page.getByRole('link', { name: 'See it on the map' }).click()
    await expect(page.locator('[data-details]')).toHaveAttribute('data-details', event!.id)
  })
}

test.describe('addresses that are nothing', () => {
  test.use({ allowErrors: true })
  for (const slug of slugs)
    test(`an unknown event, place, body or page of ${slug} gets a 404 that offers what there is`, async ({ page }) => {
      const first = spoken(slug).events[0]!
      const reply = await page.goto(`/en/${slug}/events/no-such-event`)
      expect(reply!.status()).toBe(404)
      await page.getByRole('link', { name: first.title.words }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.title.words)
      for (const path of [`/en/${slug}/places/nowhere`, `/en/${slug}/bodies/nobody`, `/en/${slug}/nothing`, '/en/no-such-report', '/xx', '/xx/yy/zz']) {
        const other = await page.goto(path)
        expect(other!.status(), path).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
      }
    })

  test('the 404 page is in the HTML, in the language of the address, before any script', async ({ request }) => {
    const of = async (path: string) => {
      const reply = await request.get(path)
      expect(reply.status(), path).toBe(404)
      return reply.text()
    }
    const first = spoken(slugs[0]!).events[0]!
    expect(await of(`/en/${slugs[0]}/events/no-such-event`)).toContain(`href="/en/${slugs[0]}/events/${first.id}"`)
    for (const path of ['/xx', '/en/nothing', `/en/${slugs[0]}/nothing`]) expect(await of(path), path).toMatch(/<h1[^>]*>There is nothing at this address/)
    expect(await of(`/kk/${slugs[0]}/places/nowhere`)).toMatch(/<html lang="kk"/)
  })

  test('junk in the query never breaks the atlas: it is named and left out', async ({ page }) => {
    const slug = slugs[0]!
    const reply = await page.goto(`/en/${slug}?years=2011-2004&body=nobody,gicnt&kind=%3Cscript%3E&map=900,x&wat=1&event=none&q=%F0%9F%A6%8A`)
    expect(reply!.status()).toBe(200)
    await expect(page.getByRole('note')).toContainText('years=2011-2004')
    await expect(page.getByRole('note')).toContainText('wat=1')
    await expect(page.locator('[data-facet="body"] a[aria-current]')).toHaveCount(1)
  })
})

for (const language of ['ru', 'kk'] as const)
  test(`in ${language} the routes are there, and the report speaks it without falling back to English`, async ({ page }) => {
    const slug = slugs[0]!
    const query = '?years=2010&body=gicnt'
    await page.goto(`/en/${slug}${query}`)
    await page.locator(`.languages a[lang="${language}"]`).click()
    await expect(page).toHaveURL(`/${language}/${slug}${query}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('.fallback-notice')).toHaveCount(0)
    await expect(page.locator('.item-title span').first()).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 }).locator('span')).toHaveAttribute('lang', language)
  })

test('an event in a list looks on every page as it does in the atlas', async ({ page }) => {
  const looks = () =>
    page.locator('.item').first().evaluate((item) => ['item-when', 'item-title', 'item-where'].map((part) => {
      const { font, margin, color } = getComputedStyle(item.querySelector(`.${part}`)!)
      return { part, font, margin, color }
    }))
  const [slug] = slugs
  await page.goto(`/en/${slug}`)
  const inAtlas = await looks()
  for (const path of ['/places/almaty', '/bodies/cica', '/states/kaz']) {
    await page.goto(`/en/${slug}${path}`)
    expect(await looks(), path).toEqual(inAtlas)
  }
})
