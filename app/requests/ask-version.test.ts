import { expect, test } from 'vitest'
import { askVersion } from './ask-version'

const ask = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  return askVersion(pathname, searchParams)
}

test.each([
  ['/en/example?v=0.9.0', '/en/example~0.9.0', ''],
  ['/en/example/events/a?v=0.9.0&kind=exercise,law&q=%D1%88+b', '/en/example~0.9.0/events/a', '?kind=exercise,law&q=%D1%88%20b'],
  ['/data/example/events.csv?v=0.9.0&lang=ru', '/data/example~0.9.0/events.csv', '?lang=ru'],
  ['/api/v1/reports/example/events?v=0.9.0', '/api/v1/reports/example~0.9.0/events', ''],
  ['/image/en/example.svg?v=0.9.0', '/image/en/example~0.9.0.svg', ''],
  ['/en/example?v=1.0.0', '/en/example', ''],
  ['/en/example~0.9.0?v=1.0.0', '/en/example', ''],
])('%s is %s%s', (address, path, query) => {
  expect(ask(address)).toEqual({ kind: 'found', path, query })
})

test('a version that is none is named with those there are', () => {
  expect(ask('/en/example?v=7')).toEqual({ kind: 'unknown', version: '7', accepted: ['0.9.0', '1.0.0'] })
  expect(ask('/en/example?v=../0.9.0')?.kind).toBe('unknown')
})

test.each(['/en/example', '/en?v=0.9.0', '/en/none?v=0.9.0', '/en/faults?v=1', '/health?v=1'])('%s asks for none', (address) => {
  expect(ask(address)).toBeNull()
})
