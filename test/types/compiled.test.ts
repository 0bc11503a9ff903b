import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  createOperationSamples,
  createShapeSamples,
  knownOperations,
  type Sample,
} from './sample-literals.js'
import { readExamples } from './spec-examples.js'
import { compileFiles, createSampleFile, root } from './type-compiler.js'

/** Samples that are valid in the specification and do not fit our types, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'lists.updateSegment body':
    'the specification nests the conditions of a change twice; an answer and a new segment have one list',
}

const isException = ({ what }: Sample) => Object.keys(exceptions).some((start) => what.startsWith(start))

const member = { email_address: 'a@example.com', status: 'subscribed' }
const wrong: readonly Sample[] = [
  { what: 'a field that is unknown', value: { ...member, languag: 'en' } },
  { what: 'a field that is missing', value: { status: 'subscribed' } },
  { what: 'a field of another type', value: { ...member, vip: 'yes' } },
].map((sample) => ({ ...sample, type: "Body<'lists.addListMember'>" }))

const specification = process.env['MAILCHIMP_SPEC'] ?? ''
const examples = specification ? readExamples(specification) : { samples: [], misfits: [] }
const written = readdirSync(join(root, 'test/types')).filter((name) => name.endsWith('.types.ts'))

describe('the types of bodies and answers', () => {
  const samples = createOperationSamples()
  let faults: ReadonlyMap<string, readonly string[]>
  beforeAll(() => {
    const files = [
      createSampleFile('samples.ts', [
        ...samples.filter((sample) => !isException(sample)),
        ...createShapeSamples(),
      ]),
      createSampleFile('exceptions.ts', samples.filter(isException)),
      createSampleFile('wrong.ts', wrong),
      createSampleFile(
        'examples.ts',
        examples.samples.filter((sample) => !isException(sample)),
      ),
    ]
    faults = compileFiles(
      files,
      written.map((name) => join('test/types', name)),
    )
  })

  it('accept a response and a body of every operation, with all fields and with the required ones only', () => {
    expect(knownOperations).toHaveLength(270)
    expect(samples.length).toBeGreaterThan(600)
    expect(faults.get('samples.ts')).toEqual([])
  })

  it('reject exactly the listed exceptions', () => {
    expect(samples.filter(isException).map(({ what }) => what)).toEqual(Object.keys(exceptions))
    expect(faults.get('exceptions.ts')).toHaveLength(Object.keys(exceptions).length)
  })

  it('reject a body with an unknown field, a missing field, or a field of another type', () => {
    const refused = wrong.map(({ what }) => expect.stringContaining(what))
    expect(faults.get('wrong.ts')).toEqual(refused)
  })

  it.each(written)('compile with %s', (name) => {
    expect(faults.get(name)).toEqual([])
  })

  it.runIf(specification)(
    'accept the examples of the full specification that are valid in their own schema',
    () => {
      expect(examples.samples.length).toBeGreaterThan(100)
      console.log(
        `${examples.samples.length} by example; ${examples.misfits.length} examples misfit their schema`,
      )
      expect(faults.get('examples.ts')).toEqual([])
    },
  )
})
