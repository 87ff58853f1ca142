import { expect, test } from 'vitest'
import { readLooks } from './looks'

test('states of one look are told together, the later rule holds, other rules stay', () => {
  expect(readLooks('.map{--first:red}.map .state-KAZ,.map .state-KGZ{fill:a}.map .state-RUS{fill:b}.map .state-KGZ{fill:b}')).toEqual({
    others: '.map{--first:red}',
    looks: [
      { name: 'look-0', declarations: 'fill:a', states: ['KAZ'] },
      { name: 'look-1', declarations: 'fill:b', states: ['KGZ', 'RUS'] },
    ],
  })
  expect(readLooks('')).toEqual({ others: '', looks: [] })
})
