/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // What a page says of itself stands in its head for every reader: most of those that look for it are in no list of bots.
  htmlLimitedBots: /.*/,
  // Paints pictures; compiled code, which a bundler cannot read.
  serverExternalPackages: ['@resvg/resvg-js'],
  // The reports' tables, the outlines and the fonts of pictures are read from disk at run time.
  outputFileTracingIncludes: { '/**': ['./data/reports/**/*', './public/outlines/**/*', './node_modules/@expo-google-fonts/source-*/{400Regular,600SemiBold}/*.ttf'] },
}

export default config
