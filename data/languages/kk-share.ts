import type { Translated } from './definition'
import type { share as english } from './en-share'

/** Kazakh texts for sharing and embedding a map. */
export const share: Translated<typeof english> = {
  title: 'Бөлісу және ендіру',
  intro: 'Дәл қазір экранда тұрған көрініс: сол жылдар, құрылымдар, орын немесе оқиға.',
  close: 'Жабу',
  page: 'Жеке бет ретінде ашу',
  options: 'Көрінісі',
  width: 'Ені, пиксель',
  widthHint: 'бет еніндей',
  height: 'Биіктігі, пиксель',
  theme: 'Түстер',
  themes: { auto: 'Оқырман құрылғысындағыдай', light: 'Ашық', dark: 'Күңгірт', 'black-on-white': 'Ақ фонда қара', 'white-on-black': 'Қара фонда ақ' },
  language: 'Тіл',
  controls: 'Картадағы сүзгілер',
  control: { years: 'Жылдар', body: 'Құрылымдар' },
  apply: 'Қолдану',
  copy: 'Көшіру',
  copied: 'Көшірілді',
  select: 'Мәтін белгіленді: көшіру үшін Ctrl+C немесе ⌘C басыңыз.',
  preview: 'Алдын ала қарау',
  snippets: {
    link: { name: 'Сілтеме', hint: 'Картаны дәл осы күйінде ашады.' },
    frame: { name: 'Фрейм', hint: 'Кез келген бетке арналған. Скрипт қажет емес.' },
    element: { name: 'Мазмұнына сай фрейм', hint: 'Екі килобайттық скриптпен фрейм ішіндегісінің биіктігін алады.' },
    oembed: { name: 'oEmbed мекенжайы', hint: 'WordPress және басқа жүйелер фреймді сілтеменің өзінен жасайды; бұл — олар сұрайтын мекенжай.' },
    picture: { name: 'Сурет', hint: 'PNG; .png орнына .svg қойылса, кез келген өлшемде басып шығаруға болады.' },
  },
}
