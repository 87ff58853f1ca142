import type { Translated } from './definition'
import type { search as english } from './en-search'

/** Russian texts of the search and its page. */
export const search = {
  title: 'Поиск',
  of: '{query} · Поиск',
  label: 'Поиск по докладу',
  hint: 'Событие, место, структура, государство, акт или организация',
  spellings: 'На любом из трёх языков, по прежним названиям и разным написаниям; одна опечатка допускается.',
  find: 'Найти',
  close: 'Закрыть поиск',
  results: { one: '{n} результат', few: '{n} результата', other: '{n} результатов' },
  all: { other: 'Показать все результаты: {n}' },
  none: 'По запросу «{query}» ничего не найдено.',
  near: 'Возможно, имелось в виду:',
  instead: 'Попробуйте меньше слов или другое написание либо просмотрите эти страницы:',
  loading: 'Загружается…',
  failed: 'Не удалось загрузить поиск. Клавиша Enter ведёт на страницу результатов.',
  kinds: {
    place: 'Места',
    body: 'Структуры',
    event: 'События',
    state: 'Государства',
    act: 'Договоры, законы и другие акты',
    name: 'Организации в списках',
    list: 'Списки, программы, заявления, партнёры',
    paragraph: 'Абзацы',
  },
} satisfies Translated<typeof english>
