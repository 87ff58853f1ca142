import { element } from '../../xml'
import { ogcHref } from '../asking'
import { anchor } from '../html-page'
import { media } from '../link'
import { operation, sharedParameters } from '../operation'
import { respond } from '../respond'
import type { OgcPath } from './ogc-path'

/** Part 1 and no more: other parts would promise what is not there. */
const classes = ['core', 'oas30', 'html', 'geojson'].map((name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`)

export const conformance: OgcPath = {
  parts: ['conformance'],
  answer: (question, _, report) =>
    respond(question, report, (asking) => {
      const { ogc } = asking.language.phrases
      return {
        mediaType: media.json,
        json: { conformsTo: classes },
        title: ogc.conformance,
        trail: [[ogc.start, ogcHref(asking, [])]],
        content: () => [element('ul', classes.map((uri) => element('li', [anchor(uri, uri)])))],
      }
    }),
  describe: () => [['/conformance', operation('getConformance', 'Which parts of the standard are kept.', ['service'], sharedParameters, 'Conformance')]],
}
