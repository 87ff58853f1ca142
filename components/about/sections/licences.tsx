import { fill } from '@/data/languages/say'
import { speak } from '@/data/model/text'
import type { AboutSection } from '../about-section'

/** Under what terms the data, the code and what it is built on may be used. */
export const licences: AboutSection = {
  id: 'licences',
  title: (phrases) => phrases.licences.title,
  body: ({ report, language: { code, phrases } }) => {
    const words = phrases.about.licences
    return (
      <>
        <p>{fill(words.report, { publisher: speak(report.about.publisher, code).words })}</p>
        <p>
          {words.data}{' '}
          {report.licenses.map(({ path, title }, index) => (
            <span key={path}>
              {index > 0 && ', '}
              <a href={path} rel="license noreferrer">
                {title}
              </a>
            </span>
          ))}
          .
        </p>
        <p>{words.outlines}</p>
        <p>{words.code}</p>
        <p>{words.libraries}</p>
      </>
    )
  },
}
