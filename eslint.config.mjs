import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

/** The rooms from the bottom up: each may import those before it, none after it. */
const rooms = ['data/languages', 'data/outlines', 'data/model', 'data/queries', 'data/filters', 'data/address', 'data/formats', 'components', 'app']

/** Aliased and relative spellings of a room, for the rules below. */
const to = (room) => `^(@/${room}|(\\.\\./)+(data/)?${room.split('/').at(-1)})(/|$)`

const noReports = { regex: to('data/reports'), message: 'Only app/ opens a report’s files.' }
const noLeaflet = { group: ['leaflet', 'react-leaflet'], message: 'Leaflet stays in components/map.' }

/** Forbids imports by patterns in the files, their tests aside: those look at a thing from outside. */
const forbid = (files, patterns, ignores = ['**/*.test.{ts,tsx}']) => ({ files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } })

const above = (room, others) => others.map((other) => ({ regex: to(other), message: `${room} may not import ${other}: imports run downhill.` }))

const uphill = [
  ...rooms.map((room, index) => forbid([`${room}/**/*.{ts,tsx}`], [...above(room, rooms.slice(index + 1)), ...(room === 'app' ? [] : [noReports]), ...(room === 'components' ? [] : [noLeaflet])])),
  forbid(['data/reports/**/*.ts'], [...above('data/reports', ['components', 'app']), noLeaflet]),
  forbid(['components/!(map)/**/*.{ts,tsx}', 'components/*.{ts,tsx}'], [...above('components', ['app']), noReports, noLeaflet]),
  // The scripts beside them build and serve the app.
  forbid(['e2e/**/*.ts'], above('e2e', ['components', 'app']).map(({ regex }) => ({ regex, message: 'e2e imports data/ only: it looks at pages as a person does.' })), []),
]

const config = [
  { ignores: ['.next/**', 'next-env.d.ts', 'node_modules/**', 'public/**', 'test-results/**', 'playwright-report/**', 'coverage/**'] },
  ...next,
  ...typescript,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...uphill,
  // Scripts talk to the person who runs them.
  { files: ['**/*.mjs', 'data/reports/check.ts', 'data/outlines/build.ts', 'e2e/**/*.ts'], rules: { 'no-console': 'off' } },
]

export default config
