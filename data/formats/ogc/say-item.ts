import { sayCount } from '@/data/languages/say'
import { element } from '../xml'
import type { Asking } from './asking'
import type { Collection, Item } from './collection'
import { anchor } from './html-page'

/** What a person calls it. */
export const labelOf = ({ id, properties }: Item, { label }: Collection): string => `${properties[label] ?? id}`

const sayGeometry = ({ geometry }: Item, { language: { phrases, plural } }: Asking): string =>
  geometry === null ? phrases.ogc.noGeometry : geometry.type === 'Point' ? geometry.coordinates.join(', ') : sayCount(phrases.ogc.area, geometry.coordinates.length, plural)

const sayValue = (value: string | number | null): string | readonly string[] => (value === null || value === '' ? '—' : typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? [anchor(value, value)] : `${value}`)

/** Every property of a feature under its public name. */
export function itemFacts(item: Item, asking: Asking): string {
  const facts = [[asking.language.phrases.ogc.geometry, sayGeometry(item, asking)] as const, ...Object.entries(item.properties).map(([name, value]) => [name, sayValue(value)] as const)]
  return element('dl', facts.map(([name, value]) => element('div', [element('dt', name), element('dd', value)])))
}
