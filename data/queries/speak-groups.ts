import type { LanguageCode } from '@/data/languages/codes'
import type { DateWords } from '@/data/languages/date-words'
import type { ReportBody } from '@/data/model/body'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import type { When } from '@/data/model/when'
import { groupBy } from './group-by'
import { sayTurn } from './say-when'
import { speakWhen } from './speak-when'
import type { PackedMembership, SpokenGroup, SpokenReport, SpokenWhen } from './spoken-report'

/** What states are party to, or lie in: nobody is a member of it. */
const agreements: readonly ReportBody['kind'][] = ['plan', 'region']

/** The groups of states a map can show: bodies whose memberships are verified, and partner sets that name their states. */
export function speakGroups(report: Report, language: LanguageCode, dates: DateWords): Pick<SpokenReport, 'groups' | 'bodySets' | 'membershipDates' | 'membershipRoles'> {
  const membershipDates: SpokenWhen[] = []
  const indices = new Map<string, number>()
  const indexOf = (when: When) => {
    const known = indices.get(when.edtf) ?? membershipDates.length
    if (known === membershipDates.length) membershipDates.push({ ...speakWhen(when, dates), words: sayTurn(when, dates) })
    indices.set(when.edtf, known)
    return known
  }
  const roles = new Set(report.memberships.flatMap(({ standing, role }) => (role === standing ? [] : [role])))
  const hueOf = (body: string | null) => report.families.get(report.bodies.get(body ?? '')?.family ?? '')?.hue ?? 0

  const verified = report.memberships.filter(({ certainty }) => certainty !== 'not-verified')
  const bodies = [...groupBy(verified, ({ body }) => body)].map(
    ([id, rows]): SpokenGroup => ({
      id,
      kind: 'body',
      as: agreements.includes(report.bodies.get(id)!.kind) ? 'state' : rows.every(({ standing }) => standing === 'partner') ? 'partner' : 'member',
      name: speak(report.bodies.get(id)!.short, language),
      hue: hueOf(id),
      paragraphs: [],
      memberships: rows.map(({ state, standing, role, start, end, certainty }): PackedMembership => {
        const packed = [state, standing, indexOf(start), end && indexOf(end), certainty === 'probable'] as const
        return role === standing ? packed : [...packed, role]
      }),
      partners: null,
      counts: report.bodyCounts.filter(({ body, certainty }) => body === id && certainty !== 'not-verified').map(({ when, members }) => ({ when: speakWhen(when, dates), members })),
    }),
  )
  const sets = report.partnerSets.flatMap(({ id, title, body, paragraphs }): SpokenGroup[] => {
    const partners = report.partners.filter(({ set }) => set === id).map(({ state, says }) => [state, says] as const)
    return partners.length > 0 ? [{ id, kind: 'set', as: 'partner', name: speak(title, language), hue: hueOf(body), paragraphs, memberships: [], partners, counts: [] }] : []
  })
  const withBody = report.partnerSets.flatMap(({ id, body, paragraphs }) => (body !== null && bodies.some((group) => group.id === body) && sets.every((set) => set.id !== id) ? [[id, { body, paragraphs }] as const] : []))
  return { bodySets: Object.fromEntries(withBody), groups: Object.fromEntries([...bodies, ...sets].map((group) => [group.id, group])), membershipDates, membershipRoles: Object.fromEntries([...roles].map((id) => [id, speak(report.roles.get(id)!.name, language)])) }
}
