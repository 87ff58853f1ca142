import { embedHeaders } from '@/app/requests/embed-policy'
import { embedStyles, frameScript, liveSrc } from '@/app/requests/embed-files'
import { keep } from '@/app/requests/keep'
import { keptReply, keptText, type KeptText } from '@/app/requests/kept-reply'
import { fitWeight } from '@/app/requests/fit-weight'
import { openIn } from '@/app/requests/open-report'
import { EmbedDocument } from '@/components/embed/embed-document'
import { embedKeys, embedQuery, hostKeys, parseEmbedOptions } from '@/data/address/embed-options'
import { parseAddress } from '@/data/address/parse'
import { languages } from '@/data/languages'
import { fallbackLanguage, isLanguageCode } from '@/data/languages/codes'
import { findReport } from '@/data/reports'

/** The embeds that were asked for last. There is nothing in them of the host that asked. */
const kept = keep<KeptText>(200)

/** Stands for the styles until it is known which of them are used. */
const stylesHere = '/*styles*/'

/** The map for other sites: a document of its own, not a page of the app, so that it weighs a tenth. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ lang: string; report: string }> }): Promise<Response> {
  const { lang, report: slug } = await params
  const report = findReport(slug)
  if (!report || !isLanguageCode(lang)) return missing(lang)
  const { spoken, voice, language } = openIn(lang, report)
  const query = new URL(request.url).searchParams
  const { address, refusals } = parseAddress(query, spoken, [...embedKeys, ...hostKeys])
  const { options, refusals: ofOptions } = parseEmbedOptions(query)

  // Next allows no other way to draw a document outside its pages.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const draw = (mostOutlines: number) => {
    const html = renderToStaticMarkup(<EmbedDocument report={spoken} address={address} options={options} refusals={[...refusals, ...ofOptions]} voice={{ ...voice, phrases: language.phrases }} styles={stylesHere} script={frameScript()} liveSrc={liveSrc()} mostOutlines={mostOutlines} />)
    return `<!doctype html>${html.replace(stylesHere, () => embedStyles(options.theme, html))}`
  }
  const fitted = () => keptText(fitWeight(draw))
  const isWhole = refusals.length + ofOptions.length === 0
  return keptReply(request, isWhole ? kept(`${lang}/${slug}${embedQuery(address, options)}`, fitted) : fitted(), embedHeaders())
}

function missing(lang: string): Response {
  const language = isLanguageCode(lang) ? lang : fallbackLanguage
  const { missing, site } = languages[language].phrases
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${site.name}</title><p>${missing.title}. <a href="/${language}" target="_blank" rel="noopener">${site.name}</a>`
  return new Response(html, { status: 404, headers: { ...embedHeaders(), 'cache-control': 'no-store' } })
}
