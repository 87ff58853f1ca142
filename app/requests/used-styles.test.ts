import { expect, test } from 'vitest'
import { keepSelectors, keepVariables, usesSelector } from './used-styles'

const keep = (css: string, html: string) => keepSelectors(css, usesSelector(html))

test('rules stay for what a document has, and go for what it has not', () => {
  expect(keep('.a{x:1}.b{x:2}.a .b{x:3}h1{x:4}', '<p class="a c">')).toBe('.a{x:1}h1{x:4}')
  expect(keep('.a,.b,h1{x:1}', '<p class="b">')).toBe('.b,h1{x:1}')
})

test('attributes count, with their values', () => {
  expect(keep("[data-x]{x:1}[data-y='left']{x:2}[data-y='right']{x:3}", '<p data-x data-y="left">')).toBe("[data-x]{x:1}[data-y='left']{x:2}")
})

test('what stands in brackets asks for nothing', () => {
  expect(keep('.a:not(.b,[data-z]){x:1}.a:has(.q):hover{x:2}', '<p class="a">')).toBe('.a:not(.b,[data-z]){x:1}.a:has(.q):hover{x:2}')
})

test('groups keep what is left in them, and go when that is nothing', () => {
  expect(keep('@media print{.a{x:1}.b{x:2}}@container map (max-width:640px){.b{x:3}}', '<p class="a">')).toBe('@media print{.a{x:1}}')
  expect(keep('@keyframes f{to{x:1}}@font-face{y:2}', '<p>')).toBe('@keyframes f{to{x:1}}@font-face{y:2}')
})

test('variables go that nobody asks for', () => {
  expect(keepVariables(':root{--a:1;--b:2;--c:#fff}.x{y:var(--a)}', '<i style="z:var(--c)">')).toBe(':root{--a:1;--c:#fff}.x{y:var(--a)}')
})
