import { Contents } from '@/components/ui/contents'
import type { AboutScene } from './about-section'
import { sections } from './sections'

/** The page about a report, section by section; those that have nothing to say are left out. */
export function AboutReport({ scene }: { readonly scene: AboutScene }) {
  const { code, phrases } = scene.language
  const drawn = sections.map(({ id, title, body }) => ({ id, title: title(phrases.about), body: body(scene) })).filter(({ body }) => body !== null)
  return (
    <>
      <Contents label={phrases.about.contents} entries={drawn.map(({ id, title }) => ({ id, title: { words: title, language: code } }))} />
      {drawn.map(({ id, title, body }) => (
        <section key={id} id={id} className="about-section" aria-labelledby={`${id}.title`}>
          <h2 id={`${id}.title`}>{title}</h2>
          {body}
        </section>
      ))}
    </>
  )
}
