import { Spoken } from '@/components/language/spoken'
import { rowAnchor } from '@/data/address/href'
import { writeSort, type Sort } from '@/data/address/sort'
import type { Language } from '@/data/languages'
import { sayCount } from '@/data/languages/say'
import { ParagraphLinks, SourceLinks } from './links'
import type { ListScene, OpenTable } from './list-table'
import { Permalink } from './permalink'
import { shownColumns } from './shown-columns'
import { sortRows } from './sort-rows'
import { TableHead } from './table-head'

interface TableSectionProps {
  readonly table: OpenTable
  readonly sort: Sort | null
  readonly scene: ListScene
  readonly language: Language
}

/**
 * One table: what it is, its file, and its rows. A narrow screen lays the rows out as blocks, and a table remains a table to
 * those who hear it: Safari was the last to take that away, before 17. To say the roles anew is an error in HTML.
 * @see https://github.com/Fyrd/caniuse/pull/6833
 */
export function TableSection({ table, sort, scene, language }: TableSectionProps) {
  const { id, title, intro, whole } = table
  const { lists } = language.phrases
  const columns = shownColumns(table)
  const key = sort && columns.find(({ key }) => key === sort.column)?.sort
  const rows = key ? sortRows(table.rows, key, sort.isDescending, language.code) : table.rows
  return (
    <section id={id} className="list-section" aria-labelledby={`${id}.title`}>
      <div className="linkable">
        <h2 id={`${id}.title`}>
          <Spoken text={title} />
        </h2>
        <Permalink id={id} name={title} phrases={language.phrases} />
      </div>
      {whole?.summary && (
        <p className="list-summary">
          <Spoken text={whole.summary} />
        </p>
      )}
      <p className="quiet">{intro}</p>
      {whole?.note && (
        <div className="record-note">
          <p>
            <Spoken text={whole.note} />
          </p>
          <SourceLinks sources={whole.sources} scene={scene} />
        </div>
      )}
      <p className="list-tools">
        <span>{sayCount(lists.rows, rows.length, language.plural)}</span>
        {whole && (
          <span>
            <ParagraphLinks paragraphs={whole.paragraphs} scene={scene} />
          </span>
        )}
        <a href={scene.to.listFile(id)} download={`${id}.csv`}>
          {lists.download}
        </a>
        {sort && <a href={scene.to.list(id)}>{lists.unsort}</a>}
      </p>
      <table className="list-table" aria-labelledby={`${id}.title`}>
        <TableHead table={id} columns={columns} sort={sort} phrases={lists} href={(order) => `${scene.to.lists}${writeSort(order)}#${id}`} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={rowAnchor(id, row.id)}>
              {columns.map(({ key, isName, cell }) => {
                const Cell = isName ? 'th' : 'td'
                const words = cell(row, scene)
                return (
                  <Cell key={key} scope={isName && 'row'} className={`column-${key}`} data-heading={lists.columns[key]}>
                    {words ? <div>{words}</div> : null}
                    {isName && <Permalink id={rowAnchor(id, row.id)} name={row.title} phrases={language.phrases} />}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
