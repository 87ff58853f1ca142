import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copiedRuns, runLength, windowsIn } from './copied-runs'

const theirs = windowsIn(['On the third of May, eleven ships left the North Mole.', 'The pilots’ guild of the lower Gulf met twice.'])

describe('a copied run', () => {
  it('is six words in a row, however they are written', () => {
    expect(copiedRuns('ELEVEN SHIPS, left the “North” Mole!', theirs)).toEqual(['eleven ships left the north mole'])
    expect(copiedRuns('Eleven ships left the north.', theirs)).toEqual([])
  })

  it('is told as long as it is, once', () => {
    expect(copiedRuns('It says: of May eleven ships left the North Mole. Of May eleven ships left again.', theirs)).toEqual(['of may eleven ships left the north mole'])
  })

  it('does not run from one text into the next', () => {
    expect(copiedRuns('the North Mole the pilots guild', theirs)).toEqual([])
  })

  it('is none within a name, and is one where the name ends', () => {
    const names = windowsIn(['Pilots’ Guild of the Lower Gulf'])
    expect(copiedRuns('The members of the pilots’ guild of the lower Gulf', theirs, names)).toEqual(['the pilots guild of the lower'])
    expect(copiedRuns('Pilots’ guild of the lower Gulf', theirs, names)).toEqual([])
    expect(copiedRuns('Pilots’ guild of the lower Gulf met', theirs, names)).toEqual(['guild of the lower gulf met'])
  })

  it('is found wherever it stands', () => {
    const word = fc.constantFrom('a', 'b', 'c')
    fc.assert(
      fc.property(fc.array(word), fc.array(word, { minLength: runLength, maxLength: 9 }), fc.array(word), (before, copied, after) => {
        expect(copiedRuns([...before, ...copied, ...after].join(' '), windowsIn([copied.join(' ')])).length).toBeGreaterThan(0)
      }),
    )
  })
})
