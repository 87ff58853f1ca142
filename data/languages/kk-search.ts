import type { Translated } from './definition'
import type { search as english } from './en-search'

/** Kazakh texts of the search and its page. */
export const search = {
  title: 'Іздеу',
  of: '{query} · Іздеу',
  label: 'Баяндамадан іздеу',
  hint: 'Оқиға, орын, құрылым, мемлекет, акт немесе ұйым',
  spellings: 'Үш тілдің кез келгенінде, бұрынғы атаулары мен түрлі жазылуы бойынша іздеуге болады; бір қате кедергі болмайды.',
  find: 'Іздеу',
  close: 'Іздеуді жабу',
  results: { other: '{n} нәтиже' },
  all: { other: 'Барлық нәтижелерді көрсету: {n}' },
  none: '«{query}» сұрауы бойынша ештеңе табылмады.',
  near: 'Мүмкін, мынаны іздеген боларсыз:',
  instead: 'Сөз санын азайтып немесе басқаша жазып көріңіз, болмаса мына беттерді қараңыз:',
  loading: 'Жүктелуде…',
  failed: 'Іздеуді жүктеу мүмкін болмады. Enter пернесі нәтижелер бетіне апарады.',
  kinds: {
    place: 'Орындар',
    body: 'Құрылымдар',
    event: 'Оқиғалар',
    state: 'Мемлекеттер',
    act: 'Шарттар, заңдар және басқа актілер',
    name: 'Тізімдердегі ұйымдар',
    list: 'Тізімдер, бағдарламалар, мәлімдемелер, әріптестер',
    paragraph: 'Абзацтар',
  },
} satisfies Translated<typeof english>
