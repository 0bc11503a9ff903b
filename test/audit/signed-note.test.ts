import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatVerifierKey,
  openNote,
  parseNote,
  parseVerifierKey,
  signNote,
} from '../../src/audit/signed-note.js'
import { chooseRuns } from '../support/property-runs.js'

/**
 * The published vectors of the format's reference implementation, golang.org/x/mod/sumdb/note: two keys, and the
 * signatures of both under one text. The seed of the second key is 32 zero bytes, so it can sign here.
 */
const peterKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const enochKey = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop'
const text =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const peterLine =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
const enochLine =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n'

const parseKey = (vkey: string) => {
  const key = parseVerifierKey(vkey)
  if (key === undefined) throw new Error(`${vkey} is a published key`)
  return key
}
const [peter, enoch] = [parseKey(peterKey), parseKey(enochKey)]
const zeroSeed = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32)]),
  format: 'der',
  type: 'pkcs8',
})

describe('a signed note of the reference implementation', () => {
  it('is opened with the key of one signature, or with the keys of both', () => {
    expect(openNote(`${text}\n${peterLine}`, [peter])).toBe(text)
    expect(openNote(`${text}\n${peterLine}${enochLine}`, [peter])).toBe(text)
    expect(openNote(`${text}\n${peterLine}${enochLine}`, [peter, enoch])).toBe(text)
  })

  it('is not opened with another key, or without a key', () => {
    expect(openNote(`${text}\n${peterLine}`, [enoch])).toBeUndefined()
    expect(openNote(`${text}\n${peterLine}`, [])).toBeUndefined()
  })

  it('is reproduced byte for byte', () => {
    expect(signNote(text, { name: 'EnochRoot', key: zeroSeed })).toBe(`${text}\n${enochLine}`)
  })

  it('may have a name and a text that are not ASCII', () => {
    const key = createPublicKey(zeroSeed)
    expect(formatVerifierKey('Señor-0', key)).toBe(
      'Señor-0+2b9e7c9d+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop',
    )
    const note = signNote('árvore de transparência 日本語 🌲\n', { name: 'Señor-0', key: zeroSeed })
    expect(openNote(note, [{ name: 'Señor-0', key }])).toBe('árvore de transparência 日本語 🌲\n')
  })

  it.each([
    ['a text alone', text],
    ['no signature', `${text}\n`],
    ['no last line break', `${text}\n${peterLine.slice(0, -1)}`],
    ['a control character', `\u0001${text}\n${peterLine}`],
    ['a lone surrogate', `\ud800${text}\n${peterLine}`],
    ['a name with a space', `${text}\n${peterLine.replace('PeterNeumann', 'Bad Name')}`],
    ['another line', `${text}\n${peterLine}Unexpected line.\n`],
    ['101 signatures', `${text}\n${peterLine.repeat(101)}`],
    [
      'a wrong signature of a known key beside a right one',
      `${text}\n${peterLine}${peterLine.replace('/ZJ', '/ZK')}`,
    ],
  ])('is refused with %s', (_, note) => {
    expect(openNote(note, [peter])).toBeUndefined()
  })

  it('ignores a signature of an unknown key that is wrong', () => {
    expect(openNote(`${text}\n${peterLine}${enochLine.replace('zmZa', 'zmZb')}`, [peter])).toBe(text)
  })
})

describe('a verifier key', () => {
  it('is formatted exactly as it was parsed', () => {
    for (const vkey of [peterKey, enochKey])
      expect(formatVerifierKey(parseKey(vkey).name ?? '', parseKey(vkey).key)).toBe(vkey)
  })

  it.each([
    'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
    'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  ])('is refused with another length or algorithm: %s', (vkey) => {
    expect(parseVerifierKey(vkey)).toBeUndefined()
  })

  it('is refused if any part is cut off or any character is changed', () => {
    for (let from = 0; from < peterKey.length; from += 1)
      for (let to = from + 1; to <= peterKey.length; to += 1)
        if (to - from < peterKey.length) expect(parseVerifierKey(peterKey.slice(from, to))).toBeUndefined()
    for (let at = 0; at < peterKey.length; at += 1) {
      const next = String.fromCharCode(peterKey.charCodeAt(at) + 1)
      expect(parseVerifierKey(`${peterKey.slice(0, at)}${next}${peterKey.slice(at + 1)}`)).toBeUndefined()
    }
  })
})

it('a note is opened with the key that signed it, and refused if one character differs', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const verifier = { name: undefined, key: publicKey }
  const lines = fc.array(fc.stringMatching(/^[ -~à-ü]*$/), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(lines, fc.nat(), (given, place) => {
      const signed = `${given.join('\n')}\n`
      const note = signNote(signed, { name: 'example.com/log', key: privateKey })
      expect(openNote(note, [verifier])).toBe(signed)
      expect(parseNote(note)?.text).toBe(signed)
      const at = place % note.length
      const other = String.fromCharCode((note.codePointAt(at) ?? 0) ^ 1)
      expect(openNote(`${note.slice(0, at)}${other}${note.slice(at + 1)}`, [verifier])).toBeUndefined()
    }),
    { numRuns: chooseRuns(2_000) },
  )
})
