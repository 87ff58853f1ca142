import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { languages } from '@/data/languages'
import { dateOf, inOrderOfTime, type Reading } from '@/data/queries/reading'
import { speakReport } from '@/data/queries/speak-report'
import { findReport } from '@/data/reports'
import { EventDetails } from './event-details'
import { Neighbours } from './neighbours'

const { phrases, plural, dates } = languages.en
const voice = { language: 'en' as const, phrases, plural }
const spoken = speakReport(findReport('kazakhstan-counter-terrorism')!, 'en', dates)

/** Ids of the neighbours that an event is given. */
const beside = (id: string, reading: Reading) => {
  const event = spoken.events.find((other) => other.id === id)!
  const html = renderToStaticMarkup(<Neighbours event={event} events={inOrderOfTime(spoken.events, reading)} reading={reading} voice={voice} link={(other) => <i id={other} />} />)
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, other]) => other)
}

test.each(['report', 'record'] as const)('an event without a year has no neighbours in time and is nobody’s, read by the %s', (reading) => {
  const undated = spoken.events.filter((event) => !dateOf(event, reading)?.hasYear).map(({ id }) => id)
  expect(undated.length).toBeGreaterThan(0)
  for (const { id } of spoken.events) {
    if (undated.includes(id)) expect(beside(id, reading)).toEqual([])
    else for (const other of beside(id, reading)) expect(undated).not.toContain(other)
  }
})

test('the last event with a date has none after it', () => expect(beside('joint-plan-2011', 'record')).toEqual(['un-strategy-almaty-2011']))

test('where nothing was found in other sources, that is said; not where only the report is read', () => {
  for (const event of spoken.events)
    for (const reading of ['report', 'record'] as const)
      expect(renderToStaticMarkup(<EventDetails event={event} report={spoken} reading={reading} voice={voice} />).includes(phrases.event.noRecord), `${event.id} ${reading}`).toBe(reading === 'record' && event.record === null)
})
