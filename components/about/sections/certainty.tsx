import { Fact } from '@/components/ui/fact'
import { certainties } from '@/data/model/certainty'
import type { AboutSection } from '../about-section'

/** The words for how sure something is, and what each means. */
export const certainty: AboutSection = {
  id: 'certainty',
  title: (phrases) => phrases.certainty.title,
  body: ({ language: { phrases } }) => (
    <>
      <p>{phrases.about.certainty.intro}</p>
      <dl className="facts">
        {certainties.map((word) => (
          <Fact key={word} name={phrases.about.certainty.terms[word]}>
            {phrases.about.certainty.meanings[word]}
          </Fact>
        ))}
      </dl>
    </>
  ),
}
