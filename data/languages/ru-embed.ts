import type { Translated } from './definition'
import type { embed as english } from './en-embed'

/** Russian texts of the map that stands on other sites. */
export const embed = {
  open: 'Открыть карту полностью',
  openPlace: 'Посмотреть на полной карте',
  opensNew: 'откроется в новой вкладке',
  described: '{shown}; на карте {atPlace}. У каждого места открываются его события.',
  source: 'Источник: {source}',
  shaded: 'Закрашены государства: {names}',
  words: '«{words}»',
  withUndated: 'вместе с событиями без года',
  close: 'Закрыть',
  noPlace: 'Без места: {count}',
  outside: 'За краем карты: {place}',
  zoom: 'Двигать и приближать карту',
  move: 'Чтобы двигать карту, щёлкните по ней или прокручивайте, удерживая Ctrl (⌘); на сенсорном экране — двумя пальцами.',
  moving: 'Теперь карта движется. Клавиша Escape или уход указателя с карты возвращают прокрутку странице.',
  failed: 'Загрузить подвижную карту не удалось. Всё остальное работает.',
  allBodies: 'Все структуры',
} satisfies Translated<typeof english>
