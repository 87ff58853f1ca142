import type { Metadata } from 'next'
import { openLists } from '@/app/requests/open-lists'
import { namesIn } from '@/app/requests/names-in'
import { openReport } from '@/app/requests/open-report'
import { queryOf, type PageQuery } from '@/app/requests/query-of'
import { shareMetadata } from '@/app/requests/share-metadata'
import { drawPlainLink } from '@/components/atlas/draw-plain-link'
import { ContradictionNotes } from '@/components/contradiction/contradiction-notes'
import { ClaimsSwitch } from '@/components/filters/claims-switch'
import { itemsOfParagraph } from '@/components/lists/cited-items'
import { CitedList } from '@/components/lists/cited-list'
import { frameOf } from '@/components/map/frame-of'
import { BringText } from '@/components/reading/bring-text'
import { LitLine } from '@/components/reading/lit-line'
import { Original } from '@/components/reading/original'
import { originalHost } from '@/components/reading/original-host'
import { ParagraphDigest } from '@/components/reading/paragraph-digest'
import { ParagraphLinks } from '@/components/reading/paragraph-links'
import { sayDiffering } from '@/components/reading/say-differing'
import { ReadingView } from '@/components/reading/reading-view'
import { CiteLink } from '@/components/share/cite-link'
import { citedQuery } from '@/data/formats/citations/cited'
import { paths } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import { parseAddress } from '@/data/address/parse'
import { claimNames } from '@/data/queries/claim-names'
import { contradictionsOfParagraph } from '@/data/queries/contradictions'
import { litStates, paragraphSubjects } from '@/data/queries/paragraph-subjects'
import { findText } from '@/data/reports/find-text'

interface ReadingPageProps {
  readonly params: Promise<{ lang: string; report: string }>
  readonly searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params }: ReadingPageProps): Promise<Metadata> {
  const { lang, report } = await params
  const open = openReport(lang, report)
  const { title, intro } = open.voice.phrases.reading
  return shareMetadata(open, { path: paths(lang, report).reading, title, description: intro })
}

export default async function ReadingPage({ params, searchParams }: ReadingPageProps) {
  const { lang, report: slug } = await params
  const { report, spoken, voice, borders, language, tables, to } = openLists(lang, slug)
  const { phrases } = voice
  const names = namesIn(report, spoken, tables, voice.language)
  const text = await findText(report)
  const { claims: reading } = parseAddress(queryOf(await searchParams), spoken).address
  const lit = new Map(report.paragraphs.map(({ number }) => [number, litStates(report, spoken, number, reading)]))
  const { outside } = frameOf(spoken, spoken.events, { ...plainAddress, claims: reading }, null)
  const marked = Object.fromEntries(report.paragraphs.map(({ number }) => [number, claimNames(report, number, to)]))
  return (
    <main id="content">
      <ReadingView report={spoken} subjects={paragraphSubjects(spoken, lit, reading)} voice={voice} borders={borders} reading={reading}>
        <h1>{phrases.reading.title}</h1>
        <p className="subtitle">{phrases.reading.intro}</p>
        <ClaimsSwitch address={{ ...plainAddress, claims: reading }} phrases={phrases} link={drawPlainLink(to.reading)} />
        {text && text.differing.length > 0 && <p className="refused">{sayDiffering(text, voice)}</p>}
        {!text && report.fingerprints.length > 0 && <BringText fingerprints={report.fingerprints} names={marked} voice={voice} />}
        <ol className="paragraphs">
          {report.paragraphs.map((paragraph) => (
            <ParagraphDigest
              key={paragraph.number}
              paragraph={paragraph}
              report={spoken}
              voice={voice}
              names={names(paragraph.number)}
              states={<LitLine number={paragraph.number} lit={lit.get(paragraph.number)!} report={spoken} reading={reading} voice={voice} />}
            >
              {text?.paragraphs.has(paragraph.number) && <Original words={text.paragraphs.get(paragraph.number)!} names={marked[paragraph.number]!} voice={voice} />}
              {!text && <div id={originalHost(paragraph.number)} />}
              <ParagraphLinks number={paragraph.number} report={report} spoken={spoken} voice={voice} reading={reading} outside={outside} />
              <CitedList items={itemsOfParagraph(tables, paragraph.number)} phrases={language.phrases.lists} to={to} />
              <CiteLink href={`${to.data}${citedQuery({ kind: 'paragraph', paragraph: paragraph.number })}#cite`} paragraph={paragraph.number} phrases={language.phrases} />
              {reading === 'record' && <ContradictionNotes contradictions={contradictionsOfParagraph(report, paragraph.number)} report={slug} language={language} />}
            </ParagraphDigest>
          ))}
        </ol>
      </ReadingView>
    </main>
  )
}
