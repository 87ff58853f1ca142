import { expect, test } from 'vitest'
import { languageCodes, type LanguageCode } from '@/data/languages/codes'
import { findReport, reports } from '@/data/reports'
import { otherNames } from './other-names'

const report = findReport('kazakhstan-counter-terrorism')!
const namesOf = (id: string, language: LanguageCode) => otherNames(report.places.get(id)!, report, language).map(({ name, use, years }) => [use, name, years?.edtf ?? ''].join(' ').trim())

test('a place has the names it had before in the reader’s language, one for each time, and those it has elsewhere', () => {
  expect(namesOf('astana', 'en')).toEqual(['former Akmolinsk ../1961', 'former Tselinograd 1961/1992', 'former Akmola 1992/1998-05', 'former Nur-Sultan 2019-03/2022-09-17', 'variant Nursultan', 'elsewhere Астана', 'elsewhere Астана'])
  expect(namesOf('astana', 'kk')).toEqual(['former Akmolinsk ../1961', 'former Tselinograd 1961/1992', 'former Ақмола 1992/1998-05', 'former Нұр-Сұлтан 2019-03/2022-09-17', 'report Astana', 'elsewhere Astana'])
})

test('of any place in any language, no name stands there twice, nor the one it is called by', () => {
  for (const { slug } of reports) {
    const report = findReport(slug)!
    for (const place of report.places.values())
      for (const language of languageCodes) {
        const names = otherNames(place, report, language)
        const said = names.filter(({ use }) => use !== 'elsewhere').map(({ name, years }) => `${name} ${years?.edtf ?? ''}`)
        expect(said, place.id).toEqual([...new Set(said)])
        expect(said).not.toContain(`${place.name[language] ?? place.name.en} `)
        // What a former name was for a time is said once.
        const times = names.filter(({ use }) => use === 'former').map(({ years }) => years?.edtf)
        expect(times).toEqual([...new Set(times)])
      }
  }
})
