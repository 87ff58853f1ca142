import { Spoken } from '@/components/language/spoken'
import { speak } from '@/data/model/text'
import type { ProsePart } from '@/data/model/report'
import type { AboutSection } from './about-section'

/** Sentences that hold for every report, then those that this one adds. */
export const prose = (part: ProsePart): AboutSection => ({
  id: part,
  title: (phrases) => phrases[part].title,
  body: ({ report, language: { code, phrases } }) => (
    <>
      {Object.entries(phrases.about[part].text).map(([name, words]) => (
        <p key={name}>{words}</p>
      ))}
      {report.about.prose?.[part]?.map((text) => (
        <p key={text.en}>
          <Spoken text={speak(text, code)} />
        </p>
      ))}
    </>
  ),
})
