import type { Translated } from './definition'
import type { offline as english } from './en-offline'

/** Kazakh texts for reading without a connection. */
export const offline: Translated<typeof english> = {
  title: 'Байланыс жоқ',
  hint: 'Бұл бет осы құрылғыда бұрын ашылмаған. Байланыссыз мына беттерді оқуға болады:',
  none: 'Бұл құрылғыда әзірге бірде-бір бет сақталмаған.',
  kept: 'Байланыс жоқ. Бет {when} күнгі қалпында көрсетілген.',
}
