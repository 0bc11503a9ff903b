import { expect, it } from 'vitest'
import { isPlainTitle } from '../../src/secrets/plain-words.js'

it.each([
  ['Member Exists'],
  ['You have 10 connections'],
  ["You can't do that, says I"],
  ['A plan is needed'],
])('%j consists of plain words', (title) => expect(isPlainTitle(title.replace(',', ''))).toBe(true))

it.each([['ZGNhYjcwN2Yy'], ['Z G N h Y j c w N Y y Z T'], ['a b c'], ['1 2 3'], ['12345 words']])(
  '%j does not, because a key could have this form',
  (title) => expect(isPlainTitle(title)).toBe(false),
)
