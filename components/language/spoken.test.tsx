import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Spoken } from './spoken'

const html = (words: string, language: 'en' | 'ru') => renderToStaticMarkup(<Spoken text={{ words, language }} />)

test('a text says in which language it is, and so does English that it cites', () => {
  expect(html('Встреча посвящена nuclear safety, сказано в докладе.', 'ru')).toBe('<span lang="ru">Встреча посвящена <span lang="en">nuclear safety</span>, сказано в докладе.</span>')
  expect(html('Секретариат СВМДА, «First CICA Summit»', 'ru')).toBe('<span lang="ru">Секретариат СВМДА, «<span lang="en">First CICA Summit</span>»</span>')
})

test('names and English texts are not cut up', () => {
  expect(html('Сообщение Deutsche Allgemeine Zeitung о GICNT', 'ru')).toBe('<span lang="ru">Сообщение Deutsche Allgemeine Zeitung о GICNT</span>')
  expect(html('said to be on nuclear safety', 'en')).toBe('<span lang="en">said to be on nuclear safety</span>')
})
