import { expect, test } from 'vitest'
import { locate } from './locate'

test.each([
  ['osce.org/who/84; factsheet copy at paperzz', ['https://osce.org/who/84']],
  ['titus.kz/?previd=6174', ['https://titus.kz/?previd=6174']],
  ['copy of the decision at consultant.parus.ua', ['https://consultant.parus.ua']],
  ['wikimili.com; speed.lescigales', ['https://wikimili.com']],
  ['news.az 2022-10-13', ['https://news.az']],
  ['https://example.org/a?b=1, page 3', ['https://example.org/a?b=1']],
  ['npm country-coder 5.6.1', []],
  ['worldjpn.net 20090616.T1E', ['https://worldjpn.net']],
  ['martynafford/natural-earth-geojson @0b9a6ce', []],
  ['Kazinform 2018-04-21', []],
])('in "%s" the addresses are links', (locator, links) => {
  const pieces = locate(locator)
  expect(pieces.flatMap(({ href }) => href ?? [])).toEqual(links)
  expect(pieces.map(({ words }) => words).join('')).toBe(locator)
})
