/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The reports' tables and the outlines are read from disk at run time.
  outputFileTracingIncludes: { '/**': ['./data/reports/**/*', './public/outlines/**/*', './components/**/*.css', './components/embed/scripts/*', './node_modules/leaflet/dist/leaflet.{js,css}', './node_modules/topojson-client/dist/topojson-client.min.js'] },
}

export default config
