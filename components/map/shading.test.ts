import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { anyAddress } from '@/data/address/any-address'
import { match } from '@/data/filters/match'
import { languages } from '@/data/languages'
import { anyReport } from '@/data/queries/any-report'
import type { Voice } from '@/components/language/voice'
import type { Scene } from './layers/layer'
import { members } from './layers/members'
import { shadingOf } from './shading'
import { legendRows, sayBelonging } from './shading-words'

const voice: Voice = { language: 'en', phrases: languages.en.phrases, plural: languages.en.plural }
const anyScene = anyReport.chain((report) => anyAddress(report).map((address): Scene => ({ report, address, events: match(report, address, address.claims), chosenPlace: null, voice, hrefOf: () => '' })))

describe('the layer of member states', () => {
  it('colours on the map the very states that the legend counts and the list names, each once', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const shading = shadingOf(scene.report, scene.address, scene.events)
        const css = members.css!(scene)
        if (!shading) {
          expect(css).toBe('')
          return
        }
        const coloured = [...css.matchAll(/\.state-(\w+)/g)].map(([, state]) => state!.toLowerCase()).sort()
        const counted = legendRows(shading, scene.report, voice).flatMap(({ states }) => states).sort()
        expect(counted).toEqual(coloured)
        expect(new Set(coloured).size).toBe(coloured.length)
        expect(coloured).toEqual([...shading.shadeOf.keys()].sort())
      }),
    )
  })

  it('says of every membership that is documented in part only that it is probable, whatever its look and whomever it is compared with', () => {
    fc.assert(
      fc.property(anyScene, ({ report, address, events }) => {
        const shading = shadingOf(report, address, events)
        for (const { state, certainty } of shading?.belongings.flat() ?? []) if (certainty === 'probable') expect(sayBelonging(shading!, report, state, voice)).toContain(voice.phrases.members.certainty.probable)
      }),
    )
  })

  it('gives every tiny state that is shaded a ring, and no other', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const shaded = [...(shadingOf(scene.report, scene.address, scene.events)?.shadeOf.keys() ?? [])]
        expect(members.marks!(scene).map(({ id }) => id).sort()).toEqual(shaded.filter((state) => state in scene.report.tinyStates).map((state) => `ring-${state}`).sort())
      }),
    )
  })

  it('fills with no other patterns than it defines', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const used = new Set([...members.css!(scene).matchAll(/var\(--((?:\w+-)?hatch|dots|(?:open-)?stripes|over-\w+)\)/g)].flatMap(([, id]) => ['live', 'narrow', 'wide'].map((map) => `${id}-${map}`)))
        const defined = [...renderToStaticMarkup(members.patterns!(scene)).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
        expect(defined.sort()).toEqual([...used].sort())
      }),
    )
  })
})
