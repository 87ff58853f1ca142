import type { PageVoice } from '@/components/language/voice'

/** What the shapes mean. */
export function TimelineLegend({ voice: { phrases } }: { readonly voice: PageVoice }) {
  const { legend } = phrases.timeline
  const bar = (names: string) => <i className={`time-bar ${names}`} />
  const signs = [
    { words: legend.exact, sign: bar('time-bar-claim is-exact') },
    { words: legend.vague, sign: bar('time-bar-claim is-vague') },
    { words: legend.about, sign: bar('time-bar-claim is-vague is-soft') },
    { words: legend.open, sign: bar('time-bar-claim is-vague is-open-after') },
    { words: legend.record, sign: bar('time-bar-record is-exact') },
    { words: legend.sure, sign: <i className="legend-members" /> },
    { words: legend.most, sign: <i className="legend-members legend-most" /> },
    { words: legend.joined, sign: <i className="tick tick-joined" /> },
    { words: legend.left, sign: <i className="tick tick-left" /> },
    { words: legend.count, sign: <i className="tick tick-count" /> },
  ]
  return (
    <section className="time-legend" aria-labelledby="legend">
      <h3 className="label part" id="legend">
        {legend.title}
      </h3>
      <ul>
        {signs.map(({ words, sign }) => (
          <li key={words}>
            <span className="time-sign" aria-hidden="true">
              {sign}
            </span>
            {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
