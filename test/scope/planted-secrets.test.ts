import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/client.js'
import { ConfigError } from '../../src/errors/error-classes.js'
import { defineScope } from '../../src/marketing/define-scope.js'
import { canaryKey } from '../support/canary-key.js'
import { collectPaths, plantValue } from '../support/hostile-documents.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'
import { findLeak, listEncodings, printAll } from '../support/secret-leaks.js'

const token = createHash('md5').update('an access token of the tests').digest('hex')
const scope = {
  version: 1,
  name: 'sync',
  mode: 'enforce',
  preset: 'none',
  allow: [
    'reports:read',
    {
      id: 'x',
      ops: ['lists.getList'],
      on: { list_id: ['a', 7] },
      where: { 'body.status': { oneOf: ['a'] } },
      expires: '2026-11-23T09:00:00Z',
    },
  ],
  deny: ['*:send'],
}
const options = {
  scope,
  server: 'us1',
  network: { origin: 'https://127.0.0.1:1', connections: 1 },
  timeouts: {},
}

describe('a secret that is pasted into the wrong place', () => {
  it.each([
    ['a scope', scope, (document: unknown) => defineScope(document as never)],
    ['the options of a client', options, (document: unknown) => createClient(document as never)],
  ])('does not appear in the error, at any position in %s, as a value or as a key', (_, document, use) => {
    const aSecret = fc.constantFrom(
      ...[canaryKey(), token].flatMap((secret) => listEncodings(secret).map((form) => [secret, form])),
    )
    let refused = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...collectPaths(document)),
        aSecret,
        fc.constantFrom('', ' ', 'x', '\n', ': '),
        fc.boolean(),
        (way, [secret = '', form = ''], around, asKey) => {
          const text = `${around}${form}${around}`
          const spot = asKey ? [...way.slice(0, -1), text] : way
          try {
            use(plantValue(document, spot, asKey ? ['x'] : text))
          } catch (error) {
            refused += 1
            expect(error).toBeInstanceOf(ConfigError)
            expect(findLeak(secret, printAll(error))).toBeUndefined()
          }
        },
      ),
      { numRuns: chooseRuns(5_000) },
    )
    expect(refused).toBeGreaterThan(scaleCount(2_000, 5_000))
  })
})
