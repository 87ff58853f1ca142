import type { AboutSection } from '../about-section'

/** What to tell whom, and what is done then. */
export const errors: AboutSection = {
  id: 'errors',
  title: (phrases) => phrases.errors.title,
  body: ({ language: { phrases } }) => Object.entries(phrases.about.errors.text).map(([name, words]) => <p key={name}>{words}</p>),
}
