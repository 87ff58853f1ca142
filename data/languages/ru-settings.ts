import type { Translated } from './definition'
import type { settings as english } from './en-settings'

/** Russian texts of what a reader may set. */
export const settings: Translated<typeof english> = {
  title: 'Вид',
  size: 'Размер шрифта',
  sizes: { normal: 'Обычный', large: 'Увеличенный', larger: 'Крупный', largest: 'Самый крупный' },
  theme: 'Цвета сайта',
  themes: { system: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные', 'black-on-white': 'Чёрным по белому', 'white-on-black': 'Белым по чёрному' },
  keys: 'Одиночные клавиши',
  keysChoices: { on: 'Включены', off: 'Отключены' },
  keysShow: 'Список клавиш',
  keysFailed: 'Не удалось загрузить список. Повторите, когда появится связь.',
  apply: 'Применить',
  skips: { label: 'Перейти', map: 'К карте', years: 'К годам', filters: 'К фильтрам', events: 'К списку событий' },
}
