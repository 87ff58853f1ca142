import { fileHeaders } from './app/serve/file-headers.mjs'

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  headers: fileHeaders,
  // The reports' tables, the outlines and what embeds are made of are read from disk at run time.
  outputFileTracingIncludes: { '/**': ['./data/reports/**/*', './public/outlines/**/*', './components/**/*.css', './components/embed/scripts/*', './node_modules/leaflet/dist/leaflet.{js,css}', './node_modules/topojson-client/dist/topojson-client.min.js'] },
}

export default config
