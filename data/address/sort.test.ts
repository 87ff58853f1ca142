import { expect, test } from 'vitest'
import { readSort, writeSort } from './sort'

const columnsOf = (table: string) => (table === 'banned-ships' ? ['name', 'date'] : undefined)

test.each([true, false])('an order is read as it is written (descending: %s)', (isDescending) => {
  const sort = { table: 'banned-ships', column: 'date', isDescending }
  expect(readSort(writeSort(sort).replace('?sort=', ''), columnsOf)).toEqual(sort)
})

test.each([undefined, '', 'date', 'banned-ships', 'banned-ships.', 'banned-ships.colour', 'nothing.date', '--banned-ships.date', 'banned-ships.date.more', '<script>'])('an order that there is not, such as %s, is none', (written) => {
  expect(readSort(written, columnsOf)).toBeNull()
})

test('of several orders the last counts', () => {
  expect(readSort(['banned-ships.name', 'banned-ships.date'], columnsOf)?.column).toBe('date')
})
