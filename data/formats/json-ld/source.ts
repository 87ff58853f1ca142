import type { Organization, Report as LinkedReport } from 'schema-dts'
import { speak } from '@/data/model/text'
import type { Scene } from './scene'

type Given<T> = Exclude<T, string>

/** Those whose report it is. They did not make this site. */
export const publisherThing = ({ report, language: { code } }: Scene): Given<Organization> => ({ '@type': 'Organization', name: speak(report.about.publisher, code).words })

/** The report that the claims are from. */
export const sourceThing = (scene: Scene): Given<LinkedReport> => ({ '@type': 'Report', name: speak(scene.report.about.title, scene.language.code).words, publisher: publisherThing(scene) })
