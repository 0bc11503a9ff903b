import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import canonicalize from 'canonicalize'
import { expect } from 'vitest'

const schema = JSON.parse(
  readFileSync(new URL('ocsf-1.9.0-api-activity.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)

/** Expects a line to be a record of OCSF 1.9.0, class 6003, in canonical JSON. */
export function expectValidLine(line: string): void {
  const record = JSON.parse(line)
  expect(validate(record) ? [] : validate.errors, line).toEqual([])
  expect(line).toBe(canonicalize(record))
}
