import { paths } from '@/data/address/href'
import { speak } from '@/data/model/text'
import { element } from '../../xml'
import { ogcHref } from '../asking'
import { anchor } from '../html-page'
import { media, selfLinks, type Link } from '../link'
import { operation, sharedParameters } from '../operation'
import { respond } from '../respond'
import type { OgcPath } from './ogc-path'

export const landing: OgcPath = {
  parts: [],
  answer: (question, _, report) =>
    respond(question, report, (asking, said) => {
      const { language: { phrases, code }, spoken, origin } = asking
      const { ogc } = phrases
      const title = `${phrases.site.name}: ${ogc.landing}`
      const onward: Link[] = [
        { rel: 'data', href: ogcHref(asking, ['collections']), type: media.json, title: ogc.list },
        { rel: 'conformance', href: ogcHref(asking, ['conformance']), type: media.json, title: ogc.conformance },
        { rel: 'service-doc', href: ogcHref(asking, ['api'], [['f', 'html']]), type: media.html, title: ogc.api },
      ]
      return {
        mediaType: media.json,
        json: {
          title,
          description: ogc.landingAbout,
          attribution: speak(report.about.publisher, code).words,
          links: [
            ...selfLinks(asking, [], said, media.json),
            ...onward,
            // Software reads the description without a language: its words are English.
            { rel: 'service-desc', href: ogcHref(asking, ['api']), type: media.openapi, title: ogc.tryApi },
            { rel: 'describedby', href: `${origin}${paths(code, report.slug).data}`, type: media.html, title: spoken.title.words },
          ],
        },
        title,
        trail: [[phrases.site.name, `${origin}/${code}`]],
        content: () => [element('p', ogc.landingAbout), element('ul', onward.map(({ href, title: name = '' }) => element('li', [anchor(name, href)]))), element('p', [anchor(phrases.downloads.title, `${origin}${paths(code, report.slug).data}`)], { class: 'row' })],
      }
    }),
  describe: () => [['/', operation('getLandingPage', 'Where everything begins: links to all the rest.', ['service'], sharedParameters, 'Landing')]],
}
