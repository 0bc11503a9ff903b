import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/client.js'
import { ConfigError } from '../../../src/errors/error-classes.js'
import { captureError } from '../../support/capture-error.js'

const createRuleConfig = (more: object) => ({
  scope: { version: 1, allow: [{ ops: ['lists.addListMember'], ...more }] },
})

describe('boundedArray refuses a value that is not an array', () => {
  it.each<[string, (other: object) => object]>([
    ['network.allowedSources', (other) => ({ network: { allowedSources: other } })],
    ['lifetime.warnDays', (other) => ({ lifetime: { warnDays: other } })],
    ['scope.allow[0].ops', (other) => createRuleConfig({ ops: other })],
    ['scope.allow[0].on.list_id', (other) => createRuleConfig({ on: { list_id: other } })],
    [
      'scope.allow[0].where["body.status"].oneOf',
      (other) => createRuleConfig({ where: { 'body.status': { oneOf: other } } }),
    ],
  ])('at %s, even if its length is not a number', (path, document) => {
    for (const other of [{}, { length: 1 }, { length: {} }, { length: [[]] }]) {
      const error = captureError(ConfigError, () => createClient(document(other) as never))
      expect(error.faults).toEqual([{ path, message: 'must be an array' }])
    }
  })
})
