import { fileHeaders } from './app/serve/file-headers.mjs'

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The server packs (app/serve/server.mjs), and smaller than Next would.
  compress: false,
  // Both builds of Leaflet are one file each, of which a bundler can leave nothing out.
  turbopack: { resolveAlias: { leaflet: './components/map/leaflet-parts.mjs' } },
  headers: fileHeaders,
  // What a page says of itself stands in its head for every reader: most of those that look for it are in no list of bots.
  htmlLimitedBots: /.*/,
  // Paints pictures; compiled code, which a bundler cannot read.
  serverExternalPackages: ['@resvg/resvg-js'],
  // The reports' tables, the outlines, the fonts of pictures and what embeds are made of are read from disk at run time.
  outputFileTracingIncludes: {
    '/**': [
      './data/reports/**/*',
      './public/outlines/**/*',
      './components/**/*.css',
      './components/embed/scripts/*',
      './node_modules/leaflet/dist/leaflet.{js,css}',
      './node_modules/topojson-client/dist/topojson-client.min.js',
      './node_modules/@expo-google-fonts/source-*/{400Regular,600SemiBold}/*.ttf',
    ],
  },
}

export default config
