import { fallbackLanguage } from '@/data/languages/codes'
import { position } from '@/data/outlines/position'
import type { AboutSection } from '../about-section'

/** How the maps are drawn where states disagree. The notes are there in English only. */
export const borders: AboutSection = {
  id: 'borders',
  title: (phrases) => phrases.borders.title,
  body: ({ language: { phrases } }) => (
    <>
      <p>{phrases.about.borders.intro}</p>
      <ul className="border-notes" lang={fallbackLanguage}>
        {position.map(({ id, text }) => (
          <li key={id} id={`borders-${id}`}>
            {text}
          </li>
        ))}
      </ul>
    </>
  ),
}
