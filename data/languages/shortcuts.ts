import type { LanguageCode } from './codes'

interface ShortcutPhrases {
  readonly title: string
  readonly close: string
  /** Single keys: they can be turned off. */
  readonly singleHint: string
  /** Groups of keys and what they do. */
  readonly groups: readonly { readonly title: string; readonly keys: readonly (readonly [keys: string, does: string])[] }[]
}

/** Texts of the list of keys. Apart from the others since the browser asks for them only with the list, which is the same in every language but for its words. */
export const shortcuts: Readonly<Record<LanguageCode, ShortcutPhrases>> = {
  en: {
    title: 'Keys',
    close: 'Close',
    singleHint: 'Single keys can be turned off in the menu “View”.',
    groups: [
      { title: 'Everywhere', keys: [['?', 'This list'], ['/', 'Search'], ['Tab', 'The next link or button'], ['Enter', 'Open it'], ['Esc', 'Back to where you were']] },
      { title: 'On the map’s page', keys: [['M', 'To the map'], ['Y', 'To the years'], ['F', 'To the filters'], ['L', 'To the list of events']] },
      { title: 'Map', keys: [['← → ↑ ↓', 'On the map: move it'], ['+ −', 'Zoom in and out'], ['← → ↑ ↓', 'On a place: the nearest place that way']] },
      { title: 'Years', keys: [['← →', 'The next year'], ['Shift + ← →', 'Choose several years'], ['← →', 'On the player: step'], ['Space', 'On the player: play or stop']] },
      { title: 'Reading', keys: [['← →', 'On the bar: paragraph by paragraph'], ['↑ ↓', 'On the bar: earlier and later in time']] },
    ],
  },
  ru: {
    title: 'Клавиши',
    close: 'Закрыть',
    singleHint: 'Одиночные клавиши можно отключить в меню «Вид».',
    groups: [
      { title: 'Везде', keys: [['?', 'Этот список'], ['/', 'Поиск'], ['Tab', 'Следующая ссылка или кнопка'], ['Enter', 'Открыть'], ['Esc', 'Назад, откуда пришли']] },
      { title: 'На странице карты', keys: [['M', 'К карте'], ['Y', 'К годам'], ['F', 'К фильтрам'], ['L', 'К списку событий']] },
      { title: 'Карта', keys: [['← → ↑ ↓', 'На карте: сдвинуть её'], ['+ −', 'Приблизить и отдалить'], ['← → ↑ ↓', 'На месте: к ближайшему месту в ту сторону']] },
      { title: 'Годы', keys: [['← →', 'Соседний год'], ['Shift + ← →', 'Выбрать несколько лет'], ['← →', 'На проигрывателе: шаг'], ['Пробел', 'На проигрывателе: пуск и остановка']] },
      { title: 'Чтение', keys: [['← →', 'На панели: по абзацам'], ['↑ ↓', 'На панели: раньше и позже по времени']] },
    ],
  },
  kk: {
    title: 'Пернелер',
    close: 'Жабу',
    singleHint: 'Жеке пернелерді «Көрініс» мәзірінде өшіруге болады.',
    groups: [
      { title: 'Барлық бетте', keys: [['?', 'Осы тізім'], ['/', 'Іздеу'], ['Tab', 'Келесі сілтеме немесе түйме'], ['Enter', 'Ашу'], ['Esc', 'Бұрынғы орынға қайту']] },
      { title: 'Карта бетінде', keys: [['M', 'Картаға'], ['Y', 'Жылдарға'], ['F', 'Сүзгілерге'], ['L', 'Оқиғалар тізіміне']] },
      { title: 'Карта', keys: [['← → ↑ ↓', 'Картада: жылжыту'], ['+ −', 'Жақындату және алыстату'], ['← → ↑ ↓', 'Орында: сол жақтағы ең жақын орынға']] },
      { title: 'Жылдар', keys: [['← →', 'Көрші жыл'], ['Shift + ← →', 'Бірнеше жылды таңдау'], ['← →', 'Ойнатқышта: бір қадам'], ['Бос орын', 'Ойнатқышта: бастау және тоқтату']] },
      { title: 'Оқу', keys: [['← →', 'Жолақта: абзацтар бойынша'], ['↑ ↓', 'Жолақта: уақыт бойынша ерте және кеш']] },
    ],
  },
}
