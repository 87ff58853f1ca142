import type { Translated } from './definition'
import type { offline as english } from './en-offline'

/** Russian texts for reading without a connection. */
export const offline: Translated<typeof english> = {
  title: 'Нет соединения',
  hint: 'Эта страница на данном устройстве ещё не открывалась. Без соединения можно читать следующие:',
  none: 'На этом устройстве пока не сохранено ни одной страницы.',
  kept: 'Нет соединения. Страница показана в том виде, в каком она была {when}.',
}
