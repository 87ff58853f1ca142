import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  // Read as text and sent to browsers.
  entry: ['components/embed/scripts/*.js'],
  // A schema and the type inferred from it are exported as a pair.
  ignoreExportsUsedInFile: true,
  // Types of the plain-Node modules beside them, which TypeScript finds by their names.
  ignore: ['**/*.d.mts'],
  // Run by its path, in e2e/gis-clients.spec.ts.
  ignoreDependencies: ['@redocly/cli'],
  // The system's own: where there is no Chromium yet, and where printed sheets are read.
  ignoreBinaries: ['apt-get', 'pdftotext', 'pdftoppm'],
}

export default config
