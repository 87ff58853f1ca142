/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The reports' tables and the outlines are read from disk at run time.
  outputFileTracingIncludes: { '/**': ['./data/reports/**/*', './public/outlines/**/*'] },
}

export default config
