import { position } from '@/data/outlines/position'
import type { AboutSection } from '../about-section'

/** How the maps are drawn where states disagree. */
export const borders: AboutSection = {
  id: 'borders',
  title: (phrases) => phrases.borders.title,
  body: ({ language: { phrases } }) => (
    <>
      <p>{phrases.about.borders.intro}</p>
      <p>{phrases.borders.general}</p>
      <p>{phrases.about.borders.territories}</p>
      <ul className="border-notes">
        {position.map(({ id }) => (
          <li key={id} id={`borders-${id}`}>
            <b>{phrases.borders.notes[id].name}</b>: {phrases.borders.notes[id].text}
          </li>
        ))}
      </ul>
    </>
  ),
}
