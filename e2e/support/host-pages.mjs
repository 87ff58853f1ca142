/**
 * Pages of other people that show our maps, each bad in its own way. `headers` are the host's.
 * @typedef {{ html: string, headers?: Record<string, string> }} HostPage
 */

/** Room above and below, so that there is something to scroll. */
const filler = '<p style="height:700px">…</p>'

/**
 * @param {string} content
 * @param {{ attributes?: string, head?: string }} [options]
 */
const page = (content, { attributes = 'lang="en"', head = '' } = {}) => `<!doctype html><html ${attributes}><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">${head}<body style="margin:0">${content}</body></html>`

/**
 * Every page of the gallery by its name.
 * @param {string} site where Dateline is, without a slash at the end
 * @param {string} report
 * @returns {Record<string, HostPage>}
 */
export function hostPages(site, report) {
  const src = `${site}/embed/en/${report}`
  const script = `<script async src="${site}/embed.js"></script>`
  const frame = (attributes = '', query = '') => `<iframe src="${src}${query}" title="Map" width="100%" height="300" style="border:0" ${attributes}></iframe>`
  /** A host that only listens, and keeps what it hears. */
  const listening = (/** @type {string} */ frame) => page(`${frame}<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`)
  return {
    plain: { html: page(`${filler}${frame()}${filler}${script}`) },
    element: { html: page(`<h1>Host</h1><dateline-map report="${report}" years="2004-2011" title="Meetings"><a href="${src}">The map</a></dateline-map>${filler}${script}`) },
    'russian element': { html: page(`<dateline-map report="${report}" body="osce" controls="years"></dateline-map>${script}`, { attributes: 'lang="ru-KZ"' }) },
    'sandbox with scripts': { html: page(`${frame('sandbox="allow-scripts"')}${script}`) },
    'sandbox without scripts': { html: page(frame('sandbox=""')) },
    'scripts stripped': { html: page(`${frame()}<dateline-map report="${report}"><a href="${src}">The map</a></dateline-map>`) },
    'strict policy': {
      html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,"><body><iframe src="${src}" title="Map" width="600" height="300"></iframe>${script}</body></html>`,
      headers: { 'content-security-policy': `default-src 'none'; img-src data:; frame-src ${site}; script-src ${site}` },
    },
    '280 px': { html: page(`<div style="width:280px">${frame()}</div>${script}`) },
    lazy: { html: page(`${filler.repeat(6)}${frame('loading="lazy"')}${script}`) },
    two: { html: page(`${frame('', '?years=2004')}${frame('sandbox="allow-scripts"', '?body=osce&controls=years,body')}${script}`) },
    dark: { html: page(`${frame('', '?theme=dark')}${script}`, { head: '<style>:root{color-scheme:dark;background:#111;color:#eee}</style>' }) },
    resets: { html: page(`<dateline-map report="${report}"></dateline-map>${frame()}${script}`, { head: '<style>*{all:revert;margin:0;padding:3px;border:2px solid;box-sizing:content-box;max-height:4000px;font:8px monospace!important;position:relative}iframe{height:50px}</style>' }) },
    'right to left': { html: page(`${frame()}${script}`, { attributes: 'lang="ar" dir="rtl"' }) },
    datawrapper: { html: listening(frame()) },
    pym: { html: listening(frame('', '?initialWidth=700&childId=map-1&parentTitle=Host&parentUrl=http%3A%2F%2Fhost.example%2F')) },
    wordpress: { html: listening(frame('sandbox="allow-scripts"', '#?secret=abc123')) },
  }
}
