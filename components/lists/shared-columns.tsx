import { Dated } from '@/components/language/dated'
import { Spoken } from '@/components/language/spoken'
import type { SpokenDated, SpokenItem } from '@/data/queries/spoken-lists'
import { join } from './join'
import { NamedLinks, ParagraphLinks, SourceLinks } from './links'
import type { ListColumn } from './list-table'

/** Columns that several tables have. */

export const title: ListColumn<SpokenItem> = {
  key: 'title',
  isName: true,
  cell: ({ title, summary }) => (
    <>
      <span className="row-title">
        <Spoken text={title} />
      </span>
      {summary && (
        <span className="row-summary">
          <Spoken text={summary} />
        </span>
      )}
    </>
  ),
  sort: ({ title }) => title.words,
  csv: ({ title }) => title.words,
}

/** Stands under the title on the page. */
export const summary: ListColumn<SpokenItem> = { key: 'summary', csv: ({ summary }) => summary?.words ?? '' }

export const bodies: ListColumn<SpokenItem> = {
  key: 'bodies',
  cell: ({ bodies }, { to }) => bodies.length > 0 && <NamedLinks named={bodies} href={to.body} />,
  sort: ({ bodies: [first] }) => first?.name.words ?? null,
  csv: ({ bodies }) => join(bodies.map(({ name }) => name.words)),
}

export const said: ListColumn<SpokenDated> = {
  key: 'said',
  cell: ({ said }) => said && <Dated when={said} />,
  sort: ({ said }) => said?.first ?? null,
  csv: ({ said }) => said?.edtf ?? '',
}

export const date: ListColumn<SpokenDated> = {
  key: 'date',
  cell: ({ date }) => date && <Dated when={date} />,
  sort: ({ date }) => date?.first ?? null,
  csv: ({ date }) => date?.edtf ?? '',
}

export const certainty: ListColumn<SpokenDated> = {
  key: 'certainty',
  cell: ({ certainty }, { phrases }) => certainty && phrases.certainty[certainty],
  sort: ({ certainty }) => certainty && ['sure', 'probable'].indexOf(certainty),
  csv: ({ certainty }) => certainty ?? '',
}

export const paragraphs: ListColumn<SpokenItem> = {
  key: 'paragraphs',
  cell: ({ paragraphs }, scene) => paragraphs.length > 0 && <ParagraphLinks paragraphs={paragraphs} scene={scene} />,
  sort: ({ paragraphs: [first] }) => first ?? null,
  csv: ({ paragraphs }) => join(paragraphs),
}

export const note: ListColumn<SpokenItem> = {
  key: 'note',
  cell: ({ note }) => note && <Spoken text={note} />,
  csv: ({ note }) => note?.words ?? '',
}

export const sources: ListColumn<SpokenItem> = {
  key: 'sources',
  cell: ({ sources }, scene) => sources.length > 0 && <SourceLinks sources={sources} scene={scene} />,
  csv: ({ sources }) => join(sources.map(({ title }) => title.words)),
}
