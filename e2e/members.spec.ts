import fc from 'fast-check'
import type { APIRequestContext, Page } from '@playwright/test'
import { readWhen } from '@/data/model/when'
import { standings } from '@/data/model/membership'
import { belongings } from '@/data/queries/belonging'
import { statesDuring } from '@/data/queries/groups'
import { holdOutlines } from './support/hold-outlines'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug, spoken } from './support/spoken'

const report = spoken(firstSlug)
const atlas = `/en/${firstSlug}`
const inYear = (body: string, year: number) => statesDuring(report, report.groups[body]!, [{ first: `${year}-01-01`, last: `${year}-12-31` }])

interface Told {
  readonly body: string
  readonly state: string
  readonly form: string
}

/** What the API tells of belonging. */
async function ask(request: APIRequestContext, path: string): Promise<readonly Told[]> {
  const reply = await request.get(`/api/v1/reports/${firstSlug}/${path}`)
  expect(reply.status(), path).toBe(200)
  return ((await reply.json()) as { belonging: readonly Told[] }).belonging
}

/** The memberships of a page's table, as they stand there. */
const tabled = (html: string) =>
  [...html.matchAll(/<tr [^>]*data-membership="([\w-]+)\/(\w+)"[^>]*>/g)].map(([row, body, state]) => {
    const attribute = (name: string) => new RegExp(`data-${name}="([^"]*)"`).exec(row)?.[1]
    const end = attribute('end')
    return { body: body!, state: state!, standing: standings.find((each) => each === attribute('standing'))!, start: readWhen(attribute('start')!), end: end ? readWhen(end) : null, certainty: 'sure' as const }
  })

/** How who stands in rows belonged in a year, by state. */
function formsIn(rows: ReturnType<typeof tabled>, year: number): Record<string, string> {
  const [last, known] = [`${year}-12-31`, report.known.last!]
  return Object.fromEntries(belongings(rows, [{ first: `${year}-01-01`, last: last < known ? last : known }]).map(({ state, form }) => [state, form]))
}

/** How the visible map fills the shapes: by state, the pattern's name without its size, or the colour. */
const fills = (page: Page, map: '.fitted' | '.live') =>
  page.evaluate((map) => {
    const fillOf = (shape: Element) => /#((?:\w+-)?hatch|dots|(?:open-)?stripes|over-\w+)/.exec(getComputedStyle(shape).fill)?.[1] ?? getComputedStyle(shape).fill
    return Object.fromEntries([...document.querySelectorAll(`.map ${map} path.state`)].map((shape) => [/state-(\w+)/.exec(shape.getAttribute('class')!)![1]!.toLowerCase(), fillOf(shape)]))
  }, map)

const listed = (page: Page) => page.locator('.members [data-state]').evaluateAll((items) => Object.fromEntries(items.map((item) => [(item as HTMLElement).dataset.state!, (item as HTMLElement).dataset.shade!])))

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a chosen body shades its member states for the chosen years, and lists them', async ({ page }) => {
    await page.goto(`${atlas}?body=csto&years=2004-2012`)
    await expect(page.locator('[data-members="csto"]')).toBeVisible()
    await expect(page.locator('.members')).toContainText('6 member states throughout')
    await page.getByText('The states by name').click()
    await expect(page.locator('[data-state="uzb"]')).toHaveText('Uzbekistan: joined 23 June 2006, left 28 June 2012')
    expect(await listed(page)).toEqual({ arm: 'member', blr: 'member', kaz: 'member', kgz: 'member', rus: 'member', tjk: 'member', uzb: 'changed' })
  })

  test('two bodies are compared: every state counted once', async ({ page }) => {
    await page.goto(`${atlas}?members=sco,csto&years=2010`)
    await expect(page.locator('.members-legend')).toHaveText('In both: 5 statesOnly in CSTO: 2 statesOnly in SCO: 1 state')
    expect(await listed(page)).toMatchObject({ chn: 'second', arm: 'first', blr: 'first', kaz: 'both', uzb: 'both' })
  })

  test('the legend has a body’s own words for how states belong to it', async ({ page }) => {
    await page.goto(`${atlas}?members=joint-plan`)
    await expect(page.locator('[data-members="joint-plan"]')).toHaveText('States: Joint Plan of Action')
    await expect(page.locator('.members-legend')).toContainText('10 states: participant of the meeting')
    await page.goto(`${atlas}?members=eapc&years=1998`)
    await expect(page.locator('.members-legend')).toHaveText('16 states: ally, throughout17 states: partner, probable')
  })

  test('of many changes the legend counts the rest with what happened to all of it', async ({ page }) => {
    await page.goto(`${atlas}?members=gicnt&years=2006-2010`)
    await expect(page.locator('.members-legend')).toContainText(/3\d others joined \(2007–2010\)/)
    await expect(page.locator('.members-legend')).not.toContainText('left or were suspended')
  })

  test('who joined or left by part of the evidence only has a hatch of its own', async ({ page }) => {
    await page.goto(`${atlas}?members=csto&years=2024`)
    expect(await listed(page)).toMatchObject({ arm: 'changed-probable', kaz: 'member' })
    const map = await fills(page, '.fitted')
    expect(map.arm).toBe('thin-hatch')
  })

  test('of two bodies a hatch has the colour of the one that changed, and lies over the other’s; what a source counts is said of each', async ({ page }) => {
    await page.goto(`${atlas}?members=sco,csto&years=2015-2018`)
    expect(await listed(page)).toMatchObject({ ind: 'second-changed', pak: 'second-changed' })
    const grown = await fills(page, '.fitted')
    expect(grown.ind).toBe('second-hatch')
    await page.goto(`${atlas}?members=sco,csto&years=2006-2012`)
    expect((await fills(page, '.fitted')).uzb).toBe('over-second')
    await page.goto(`${atlas}?members=gicnt,unsc&years=2007`)
    await expect(page.locator('.members-part')).toContainText(/GICNT: 12 June 2007: a source counts 51; \d+ of them/)
    await expect(page.locator('.members-part')).toContainText('UN Security Council: since 1966: a source counts 15; 5 of them')
  })

  test('who is beside the members is counted apart, and a count that the names have outgrown is not told', async ({ page }) => {
    await page.goto(`${atlas}?members=osce&years=2009`)
    await expect(page.locator('.members')).toContainText('in 2009 · 56 states, beside them 12 observers, partners or associates')
    await expect(page.locator('.members-part')).toHaveCount(0)
  })

  test('as the report says, memberships are said to come from elsewhere', async ({ page }) => {
    await page.goto(`${atlas}?members=sco&claims=report&years=2010`)
    await expect(page.locator('.members')).toContainText('Memberships come from other sources than the report.')
    await page.goto(`${atlas}?members=gicnt-initial-partners&claims=report`)
    await expect(page.locator('.members')).not.toContainText('Memberships come from')
  })

  test('as the report says, a set has the states that the report names alone', async ({ page }) => {
    await page.goto(`${atlas}?members=gicnt-initial-partners&claims=report`)
    await expect(page.locator('.members-legend')).toHaveText('12 states named by the report')
    expect(Object.keys(await listed(page))).not.toContain('mar')
    await page.goto(`${atlas}?members=gicnt-initial-partners,sco&years=2010`)
    await page.getByText('The states by name').click()
    await expect(page.locator('[data-state="mar"]')).toHaveText('Morocco: Initial partners of the Global Initiative: added by other sources')
  })

  test('a time before anybody belonged, and a body whose states are not on record, are said', async ({ page }) => {
    await page.goto(`${atlas}?members=sco&years=1999`)
    await expect(page.locator('.members')).toContainText('No state is documented for this time. The first joined 15 June 2001.')
    await expect(page.locator('.members-legend')).toHaveCount(0)
    await page.goto(`${atlas}?members=sco&years=2027`)
    await expect(page.locator('.members')).toContainText('No state is documented for this time.')
    await expect(page.locator('.members')).not.toContainText('The first joined')
    await page.goto(`${atlas}?body=un`)
    await expect(page.locator('.members')).toContainText('UN: no member states are on record here, so none are shaded.')
  })

  test('where a source counts more than are documented, the legend says so', async ({ page }) => {
    await page.goto(`${atlas}?members=gicnt&years=2010`)
    await expect(page.locator('.members')).toContainText(/2010: a source counts 82; 5\d of them are documented by name\./)
  })

  test('who joined within a span that ends later is only perhaps there, looks so, and is not counted', async ({ page }) => {
    await page.goto(`${atlas}?members=gicnt&years=2006`)
    await expect(page.locator('[data-count="13"]')).toHaveText('13 states')
    await expect(page.locator('.members-legend')).toContainText('4 perhaps already')
    expect(await listed(page)).toMatchObject({ cpv: 'perhaps', are: 'perhaps', kaz: 'changed' })
    await page.getByText('The states by name').click()
    await expect(page.locator('[data-state="mus"]')).toHaveText('Mauritius: joined by 2016')
    await page.goto(`${atlas}?members=gicnt&years=2010`)
    await expect(page.locator('.legend')).toContainText('29 June 2010: a source counts 82;')
    await expect(page.locator('.members-part')).toHaveText('29 June 2010: a source counts 82; 50 of them are documented by name. Perhaps 3 more belonged by then.')
    const map = await fills(page, '.fitted')
    expect(map.are).toBe('hatch')
    await page.goto(`${atlas}?members=gicnt&years=2008`)
    const before = await fills(page, '.fitted')
    expect(new Set([before.are, before.kaz, before.afg]).size).toBe(3)
  })

  test('of two bodies only members count as in one or both; dates and other standings stand in the list', async ({ page }) => {
    await page.goto(`${atlas}?members=sco,csto&years=2004-2013`)
    await expect(page.locator('.members-legend')).toHaveText('In both: 4 statesOnly in CSTO: 2 statesOnly in SCO: 1 state1 state (Uzbekistan): CSTO: joined 23 June 2006, left 28 June 2012; SCO: throughout')
    await page.goto(`${atlas}?members=gicnt,osce&years=2010`)
    expect(await listed(page)).toMatchObject({ aus: 'second', dza: 'beside', egy: 'beside', afg: 'beside', kaz: 'both', alb: 'first' })
    await page.getByText('The states by name').click()
    await expect(page.locator('[data-state="aus"]')).toHaveText('Australia: OSCE: Asian partner for co-operation; GICNT: throughout')
  })

  test('the legend says who changed and when, and what is not known', async ({ page }) => {
    await page.goto(`${atlas}?members=sco&years=2004-2017`)
    await expect(page.locator('.members-legend')).toHaveText('6 member states throughout2 states (India, Pakistan): joined 9 June 2017')
    await page.goto(`${atlas}?members=unsc&years=2007`)
    await expect(page.locator('.members-part')).toContainText('a source counts 15; 5 of them are documented by name')
    await page.goto(`${atlas}?members=nato&years=2030`)
    await expect(page.locator('.members-part')).toHaveText(/^Known up to \d+ \w+ 2026; nothing later is shaded\.$/)
    expect(await listed(page)).toEqual({})
  })

  test('a set whose states are a body’s leads to the body; the adopters of the plan are a set of their own', async ({ page }) => {
    await page.goto(`${atlas}?members=cis-states&years=2010`)
    await expect(page.locator('[data-members="cis"]')).toBeVisible()
    await expect(page.locator('.refused')).toHaveCount(0)
    await page.goto(`${atlas}/reading`)
    await page.locator('#p38 .paragraph-sets').getByRole('link', { name: 'States that adopted the joint plan of 2011' }).click()
    await expect(page).toHaveURL(/members=joint-plan-adopters/)
    await expect(page.locator('[data-members="joint-plan-adopters"]')).toBeVisible()
    expect(Object.keys(await listed(page)).sort()).toEqual(['kaz', 'kgz', 'tjk', 'tkm'])
  })

  test('the page of a state says how it is known that an event concerns it; states of which nothing is known are not listed', async ({ page }) => {
    await page.goto(`${atlas}/states/chn`)
    await expect(page.locator('[data-involved="member"] [data-event="cica-summit-2002"]')).toBeVisible()
    await expect(page.locator('[data-involved="member"] > h3')).toHaveText(/who attended was not checked/)
    await page.goto(`${atlas}/states`)
    await expect(page.locator('.state-list a[href$="/states/chn"]')).toHaveCount(1)
    for (const id of ['idn', 'lao', 'mys']) await expect(page.locator(`.state-list a[href$="/states/${id}"]`), id).toHaveCount(0)
  })

  test('`members=none` shades nothing, and a third body or a stranger is refused in words', async ({ page }) => {
    await page.goto(`${atlas}?body=csto&members=none`)
    await expect(page.locator('[data-members]')).toHaveCount(0)
    await page.goto(`${atlas}?members=csto,sco,cis,atlantis`)
    await expect(page.locator('.refused')).toContainText('atlantis')
  })

  test('for any body and year the map, the list, the body’s page, the state’s page and the API agree with the data', async ({ request }) => {
    const bodies = Object.values(report.groups).filter(({ kind }) => kind === 'body')
    const samples = fc.sample(fc.record({ body: fc.constantFrom(...bodies.map(({ id }) => id)), year: fc.integer({ min: 1992, max: 2026 }) }), { numRuns: 14, seed: 14 })
    for (const { body, year } of samples) {
      const wanted = inYear(body, year).map(({ state }) => state).sort()
      const html = await (await request.get(`${atlas}?members=${body}&years=${year}`)).text()
      const list = [...html.matchAll(/data-state="(\w+)"/g)].map(([, state]) => state!).sort()
      expect(list, `${body} ${year}: list`).toEqual(wanted)
      const css = /<style data-layers[^>]*>\.map,[^<]*/.exec(html)?.[0] ?? ''
      const onMap = [...css.matchAll(/\.state-(\w+)/g)].map(([, state]) => state!.toLowerCase()).sort()
      expect(onMap, `${body} ${year}: map`).toEqual(wanted)
      const bodyPage = await (await request.get(`${atlas}/bodies/${body}`)).text()
      for (const state of wanted) expect(bodyPage, `${body}: page`).toContain(`data-membership="${body}/${state}"`)
      const formOf = Object.fromEntries(inYear(body, year).map(({ state, form }) => [state, form]))
      expect(formsIn(tabled(bodyPage), year), `${body} ${year}: page`).toEqual(formOf)
      const [state] = wanted
      if (state) expect(await (await request.get(`${atlas}/states/${state}`)).text(), `${state}: page`).toContain(`data-membership="${body}/${state}"`)
      const told = await ask(request, `bodies/${body}?years=${year}`)
      expect(told.map(({ state }) => state).sort(), `${body} ${year}: API`).toEqual(wanted)
      expect(Object.fromEntries(told.map(({ state, form }) => [state, form])), `${body} ${year}: API`).toEqual(formOf)
      const [other] = Object.keys(report.states).filter((id) => !wanted.includes(id))
      // Some of those that belonged and one that did not, on their own pages and by the API.
      const some = fc.sample(fc.shuffledSubarray(wanted, { maxLength: Math.min(3, wanted.length) }), { numRuns: 1, seed: year })[0]!
      for (const id of [...some, other]) {
        if (!id) continue
        const own = tabled(await (await request.get(`${atlas}/states/${id}`)).text()).filter((row) => row.body === body)
        // In full as what, the rows of the others tell.
        expect(formsIn([...tabled(bodyPage).filter((row) => row.state !== id), ...own], year)[id], `${id}, ${body} ${year}: page`).toBe(formOf[id])
      }
      for (const id of [state, other]) if (id) expect((await ask(request, `states/${id}?years=${year}`)).find((one) => one.body === body)?.form, `${id}, ${body} ${year}: API`).toBe(formOf[id])
    }
  })
})

test('the live map shades as the server’s did, tiny states by a ring', async ({ page }) => {
  const release = await holdOutlines(page)
  await page.goto(`${atlas}?members=osce&years=2012`)
  const before = await fills(page, '.fitted')
  release()
  await live(page)
  const after = await fills(page, '.live')
  for (const [state, fill] of Object.entries(before)) expect(after[state], state).toBe(fill)
  expect(before.mng).toBe('thin-hatch')
  expect(before.afg).toBe('dots')
  expect(before.chn).not.toBe(before.kaz)
  for (const tiny of ['mlt', 'mco', 'smr', 'vat', 'lie', 'and']) await expect(page.locator(`.live [data-ring="${tiny}"]`), tiny).toHaveCount(1)
  await page.goto(`${atlas}?members=osce&years=2012&map=42,13,4`)
  await live(page)
  await expect(page.locator('.live [data-ring="smr"]')).toBeVisible()
})

test('shapes that are no member are never coloured as one', async ({ page }) => {
  await page.goto(`${atlas}?members=cica&years=2012`)
  const map = await fills(page, '.fitted')
  for (const neither of ['kas', 'gol', 'twn']) if (map[neither]) expect(map[neither], neither).toBe(map.jpn)
  await page.goto(`${atlas}?members=osce&years=2012&map=42,21,5`)
  const balkans = await fills(page, '.fitted')
  expect(balkans.xkx).toBe(balkans.lby)
  expect(balkans.xkx).not.toBe(balkans.srb)
})

test('the years are stepped and played: events and states move together, the map stays, nothing is fetched', async ({ page }) => {
  await page.goto(`${atlas}?members=csto&years=2011`)
  await live(page)
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  // The browser looks its icon up again at every new address, in its own cache.
  page.on('request', (request) => !request.url().includes('/icon.svg') && asked.push(request.url()))
  const player = page.getByRole('group', { name: 'Year by year' })
  await player.getByRole('link', { name: 'The year after: 2012' }).click()
  await expect(page).toHaveURL(/years=2012&members=csto&map=/)
  await expect(page.locator('[data-members="csto"]')).toBeVisible()
  await expect.poll(() => fills(page, '.live').then(({ uzb }) => uzb)).toBe('hatch')
  const stayed = new URL(page.url()).searchParams.get('map')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/years=2013/)
  await expect.poll(() => fills(page, '.live').then(({ uzb, chn }) => uzb === chn)).toBe(true)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/years=2015/)
  await page.keyboard.press('Space')
  await expect(player.getByRole('button', { name: 'Play the years' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('map')).toBe(stayed)
  expect(asked).toEqual([])
})

test('under reduced motion the space bar steps, and only the button plays', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${atlas}?members=csto&years=2009`)
  await live(page)
  const player = page.getByRole('group', { name: 'Year by year' })
  await player.getByRole('link', { name: 'The year after: 2010' }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/years=2010/)
  await expect(player.getByRole('button', { name: 'Play the years' })).toBeVisible()
  await player.getByRole('button', { name: 'Play the years' }).click()
  await expect(page).toHaveURL(/years=2011/)
  await expect(player.getByRole('button', { name: 'Stop' })).toBeVisible()
})

test('on a phone the whole legend can be reached above the map’s note', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${atlas}?members=unsc&years=2004-2011`)
  await live(page)
  await page.locator('.legend summary').click()
  const last = page.locator('.legend li').last()
  await last.scrollIntoViewIfNeeded()
  const [row, note] = await Promise.all([last.boundingBox(), page.locator('.map-note').boundingBox()])
  expect(row!.y + row!.height).toBeLessThanOrEqual(note!.y)
})

test('an embed’s legend has the colours of its map', async ({ page }) => {
  await page.goto(`/embed/en/${firstSlug}?members=csto&years=2006-2012`)
  await page.locator('.legend summary').click()
  const looks = await page.locator('.legend .swatch').evaluateAll((swatches) => swatches.map((swatch) => [getComputedStyle(swatch).backgroundColor, getComputedStyle(swatch).backgroundImage]))
  expect(looks).toHaveLength(2)
  const member = await page.locator('.map path.look-0, .map .look-0').first().evaluate((shape) => getComputedStyle(shape).fill)
  expect(looks[0]![0]).toBe(member)
  expect(looks[1]![1]).toContain('repeating-linear-gradient')
})

test('on paper the states stand by name below the legend', async ({ page }) => {
  await page.goto(`${atlas}?members=csto&years=2010`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.members-names').getByRole('link', { name: 'Uzbekistan' })).toBeVisible()
  await expect(page.locator('.members').getByText('Choose one, or two to compare.')).toBeHidden()
})

test('shading a body, comparing it with another and stepping through the years ask the server for nothing', async ({ page }) => {
  await page.goto(atlas)
  await live(page)
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  // The browser looks its icon up again at every new address, in its own cache.
  page.on('request', (request) => !request.url().includes('/icon.svg') && asked.push(request.url()))
  const members = page.locator('.members')
  const chip = (name: string) => members.locator('.chip').filter({ hasText: new RegExp(`^${name}$`) })
  await members.getByText('Shade member states').click()
  await chip('CSTO').click()
  await expect(page.locator('[data-members="csto"]')).toBeVisible()
  await expect.poll(() => fills(page, '.live').then(({ rus, jpn }) => rus !== jpn)).toBe(true)
  await chip('SCO').click()
  await expect(page.locator('[data-members="sco,csto"], [data-members="csto,sco"]')).toBeVisible()
  await expect.poll(() => fills(page, '.live').then(({ kaz }) => kaz)).toBe('stripes')
  const player = page.getByRole('group', { name: 'Year by year' })
  await player.getByRole('link', { name: /^The year after/ }).click()
  await expect(page).toHaveURL(/years=\d{4}&members=csto,sco/)
  const years = new URL(page.url()).searchParams.get('years')!
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(new RegExp(`years=${Number(years) + 1}&`))
  expect(asked).toEqual([])
})

test('a set of partners is shown from the event that the report names it with', async ({ page }) => {
  await page.goto(`${atlas}?event=gicnt-rabat-2006`)
  await page.locator('.group-links').getByRole('link', { name: 'Initial partners of the Global Initiative' }).click()
  await expect(page).toHaveURL(/members=gicnt-initial-partners&event=gicnt-rabat-2006/)
  await expect(page.locator('.members-legend')).toHaveText('12 states named by the report1 state added by other sources')
})
