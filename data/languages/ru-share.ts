import type { Translated } from './definition'
import type { share as english } from './en-share'

/** Russian texts for sharing and embedding a map. */
export const share: Translated<typeof english> = {
  title: 'Поделиться и встроить',
  intro: 'Именно то, что сейчас на экране: те же годы, структуры, место или событие.',
  close: 'Закрыть',
  page: 'Открыть отдельной страницей',
  options: 'Вид',
  width: 'Ширина, пиксели',
  widthHint: 'по ширине страницы',
  height: 'Высота, пиксели',
  theme: 'Цвета',
  themes: { auto: 'Как на устройстве читателя', light: 'Светлые', dark: 'Тёмные', 'black-on-white': 'Чёрным по белому', 'white-on-black': 'Белым по чёрному' },
  language: 'Язык',
  controls: 'Фильтры на карте',
  control: { years: 'Годы', body: 'Структуры' },
  apply: 'Применить',
  copy: 'Копировать',
  copied: 'Скопировано',
  select: 'Текст выделен: нажмите Ctrl+C или ⌘C, чтобы скопировать.',
  preview: 'Предварительный просмотр',
  snippets: {
    link: { name: 'Ссылка', hint: 'Открывает карту в этом состоянии.' },
    frame: { name: 'Фрейм', hint: 'Для любой страницы. Скрипт не нужен.' },
    element: { name: 'Фрейм по высоте содержимого', hint: 'Со скриптом в два килобайта фрейм принимает высоту того, что в нём.' },
    oembed: { name: 'Адрес oEmbed', hint: 'WordPress и другие системы делают фрейм из одной ссылки; это адрес, который они запрашивают.' },
    picture: { name: 'Изображение', hint: 'PNG; с .svg вместо .png печатается в любом размере.' },
  },
}
