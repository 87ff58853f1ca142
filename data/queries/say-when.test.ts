import { expect, test } from 'vitest'
import { en } from '@/data/languages/en'
import { readWhen } from '@/data/model/when'
import { sayWhen } from './say-when'

test.each([
  ['2005-08-16', '16 August 2005'],
  ['2005-08', 'August 2005'],
  ['2005', '2005'],
  ['2005-01-25/2005-01-28', '25–28 January 2005'],
  ['2005-01-25/2005-01-25', '25 January 2005'],
  ['2010-09-28/2010-10-03', '28 September – 3 October 2010'],
  ['2010-12-30/2011-01-02', '30 December 2010 – 2 January 2011'],
  ['2009-06/2010-06-29', 'June 2009 – 29 June 2010'],
  ['2010/2012', '2010–2012'],
  ['XXXX-06-24/XXXX-06-26', '24–26 June, year not given'],
  ['XXXX-06-24', '24 June, year not given'],
  ['2004-01-01/..', 'since 1 January 2004'],
  ['../2005', 'until 2005'],
  ['2000-06-21~', 'about 21 June 2000'],
  ['1999?', 'perhaps 1999'],
  ['2007-05-21/2009-07', '21 May 2007 – July 2009'],
])('%s is said as "%s"', (edtf, words) => {
  expect(sayWhen(readWhen(edtf), en.dates)).toBe(words)
})
