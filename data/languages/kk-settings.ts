import type { Translated } from './definition'
import type { settings as english } from './en-settings'

/** Kazakh texts of what a reader may set. */
export const settings: Translated<typeof english> = {
  title: 'Көрініс',
  size: 'Қаріп өлшемі',
  sizes: { normal: 'Қалыпты', large: 'Үлкейтілген', larger: 'Ірі', largest: 'Ең ірі' },
  theme: 'Сайттың түстері',
  themes: { system: 'Құрылғыдағыдай', light: 'Ашық', dark: 'Күңгірт', 'black-on-white': 'Ақ фонда қара', 'white-on-black': 'Қара фонда ақ' },
  keys: 'Жеке пернелер',
  keysChoices: { on: 'Қосулы', off: 'Өшірулі' },
  keysShow: 'Пернелер тізімі',
  keysFailed: 'Тізімді жүктеу мүмкін болмады. Байланыс болғанда қайталап көріңіз.',
  apply: 'Қолдану',
  skips: { label: 'Өту', map: 'Картаға', years: 'Жылдарға', filters: 'Сүзгілерге', events: 'Оқиғалар тізіміне' },
}
