import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

/** The rooms from the bottom up: each may import those before it, none after it. */
const rooms = ['data/languages', 'data/outlines', 'data/model', 'data/queries', 'data/filters', 'data/address', 'data/formats', 'components', 'app']

/** Aliased and relative spellings of a room, for the rule below. */
const spellings = (room) => [`@/${room}`, `@/${room}/**`, `**/../${room.split('/').at(-1)}`, `**/../${room.split('/').at(-1)}/**`]

const uphill = rooms.map((room, index) => ({
  files: [`${room}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.{ts,tsx}'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...rooms.slice(index + 1).map((above) => ({ group: spellings(above), message: `${room} may not import ${above}: imports run downhill.` })),
          // Reading files is for the server's pages alone, and Leaflet for the map.
          ...(room === 'app' ? [] : [{ group: ['@/data/reports', '@/data/reports/**'], message: 'Only app/ opens a report’s files.' }]),
          ...(room === 'components' ? [] : [{ group: ['leaflet', 'react-leaflet'], message: 'Leaflet stays in components/map.' }]),
        ],
      },
    ],
  },
}))

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
  {
    files: ['components/!(map)/**/*.{ts,tsx}', 'components/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['@/app/**', '@/data/reports', '@/data/reports/**', 'leaflet', 'react-leaflet'], message: 'Leaflet stays in components/map; files are opened in app/.' }] }] },
  },
  { files: ['e2e/**/*.{ts,mjs}'], rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['@/app/**', '@/components/**'], message: 'e2e imports data/ only: it looks at pages as a person does.' }] }] } },
  // Scripts talk to the person who runs them.
  { files: ['**/*.mjs', 'data/reports/check.ts', 'data/outlines/build.ts', 'e2e/**/*.ts'], rules: { 'no-console': 'off' } },
]

export default config
