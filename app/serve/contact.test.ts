import { expect, test } from 'vitest'
import { contactHref } from './contact.mjs'

test.each([
  [undefined, null],
  ['', null],
  ['map@example.org', 'mailto:map@example.org'],
  [' https://example.org/contact?about=map ', 'https://example.org/contact?about=map'],
])('%s is led to by %s', (written, href) => {
  expect(contactHref(written)).toBe(href)
})

test.each(['the press office', 'map@example', 'javascript:alert(1)', 'ftp://example.org', 'a@b.c?subject=x', 'mailto:map@example.org'])('"%s" is refused with what is wanted', (written) => {
  expect(() => contactHref(written)).toThrow(`DATELINE_CONTACT: saw "${written}", wanted an e-mail address`)
})
