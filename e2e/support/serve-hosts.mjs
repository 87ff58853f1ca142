// Serves the gallery of hosts: node e2e/support/serve-hosts.mjs <port> <address of Dateline> <report>
import { createServer } from 'node:http'
import { hostPages } from './host-pages.mjs'

const [port, site = '', report = ''] = process.argv.slice(2)
const pages = new Map(Object.entries(hostPages(site, report)).map(([name, page]) => [`/${encodeURIComponent(name)}`, page]))

createServer((request, response) => {
  const page = pages.get(new URL(request.url ?? '', 'http://host').pathname)
  if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html)
  else response.writeHead(request.url === '/' ? 200 : 404).end()
}).listen(Number(port))
