import type { Translated } from './definition'
import type { embed as english } from './en-embed'

/** Kazakh texts of the map that stands on other sites. */
export const embed = {
  open: 'Толық картаны ашу',
  openPlace: 'Толық картадан қарау',
  opensNew: 'жаңа қойындыда ашылады',
  described: '{shown}; картада {atPlace}. Әр орынды басса, сондағы оқиғалар ашылады.',
  source: 'Дереккөз: {source}',
  shaded: 'Боялған мемлекеттер: {names}',
  words: '«{words}»',
  withUndated: 'жылы көрсетілмеген оқиғалармен бірге',
  close: 'Жабу',
  noPlace: 'Орны көрсетілмеген: {count}',
  outside: 'Картадан тыс: {place}',
  zoom: 'Картаны жылжыту және үлкейту',
  move: 'Картаны жылжыту үшін оны басыңыз немесе Ctrl (⌘) пернесін басып тұрып айналдырыңыз; сенсорлық экранда екі саусақпен жылжытыңыз.',
  moving: 'Енді карта жылжиды. Escape пернесі басылса немесе көрсеткі картадан шықса, бет қайтадан айналады.',
  failed: 'Жылжымалы карта жүктелмеді. Қалғанының бәрі жұмыс істейді.',
  allBodies: 'Барлық құрылымдар',
} satisfies Translated<typeof english>
