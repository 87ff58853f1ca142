import type { AboutSection } from '../about-section'

/** What to tell whom, and what is done then. */
export const errors: AboutSection = {
  id: 'errors',
  title: (phrases) => phrases.errors.title,
  body: ({ language: { phrases }, contact }) => {
    const { text, to } = phrases.about.errors
    return (
      <>
        {Object.entries(text).map(([name, words]) => (
          <p key={name}>{words}</p>
        ))}
        {contact && (
          <p>
            {to} <a href={contact}>{contact.replace(/^(mailto:|https?:\/\/)/, '')}</a>
          </p>
        )}
      </>
    )
  },
}
