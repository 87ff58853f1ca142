import type { TimelineScene } from './timeline-scene'

/** What the shapes mean: those that this reading of the report draws. */
export function TimelineLegend({ scene: { address, voice } }: { readonly scene: TimelineScene }) {
  const { legend } = voice.phrases.timeline
  const bar = (names: string) => <i className={`time-bar ${names}`} />
  const signs = [
    { words: legend.exact, sign: bar('time-bar-claim is-exact') },
    { words: legend.vague, sign: bar('time-bar-claim is-vague') },
    { words: legend.about, sign: bar('time-bar-claim is-vague is-soft') },
    { words: legend.open, sign: bar('time-bar-claim is-vague is-open-after') },
    ...(address.claims === 'record' ? [{ words: legend.record, sign: bar('time-bar-record is-exact') }] : []),
    { words: legend.act, sign: (
        <i className="is-act">
          {bar('time-bar-claim is-vague')}
          <i className="act-sign" />
        </i>
      ) },
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
