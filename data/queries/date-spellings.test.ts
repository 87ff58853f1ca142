import { expect, it } from 'vitest'
import { readWhen } from '@/data/model/when'
import { dateSpellings } from './date-spellings'

it.each([
  ['2008-06-06', 'June 6, 2008'],
  ['2005-08', 'August, 2005'],
  ['2005-08', 'August 2005'],
  ['1999', '1999'],
  ['2005-01-25/2005-01-28', 'January 25-28, 2005'],
  ['2005-01-25/2005-01-28', '25–28 January 2005'],
  ['XXXX-06-24/XXXX-06-26', 'June 24-26'],
  ['2004-01-01/..', 'January 1, 2004'],
  ['2010-09-28/2010-10-02', 'October 2, 2010'],
])('%s may be spelled “%s”', (edtf, spelling) => expect(dateSpellings(readWhen(edtf))).toContain(spelling))
