import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findKey } from '../../examples/demo/key-forms.js'
import { createDefaultKey } from '../../src/testing/account/account-key.js'
import { type ExitResult, runExample } from '../examples/run-example.js'
import { OtlpReceiver, type ReceivedSpan } from '../support/observe/otlp-receiver.js'
import { findNodeWithSqlite } from '../support/observe/sqlite-node.js'

const node = await findNodeWithSqlite()

describe.skipIf(node === undefined)('an independent OTLP receiver', () => {
  let receiver: OtlpReceiver
  let demo: ExitResult
  let spans: ReceivedSpan[]

  beforeAll(async () => {
    receiver = await OtlpReceiver.start(node ?? '')
    demo = await runExample('demo/demo.ts', { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint })
    spans = await receiver.query('service = "mailchimp-hardened-demo"')
  })
  afterAll(() => receiver?.[Symbol.asyncDispose]())

  const filterByName = (name: string) => spans.filter((span) => span.name === name)

  it('receives spans from the demo, which behaves as it does without a receiver', () => {
    expect({ code: demo.code, stderr: demo.stderr }).toEqual({ code: 0, stderr: '' })
    expect(demo.stdout).toContain(`✔ They went to ${receiver.endpoint} as service "mailchimp-hardened-demo".`)
  })

  it('stores the spans of the demo and returns them to a query', () => {
    expect(spans.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
      'CLIENT GET /3.0/lists',
      'CLIENT POST /3.0/lists/{list_id}/members',
      'CLIENT POST /3.0/lists/{list_id}/members',
      'INTERNAL batches.start',
      'INTERNAL demo',
      'INTERNAL lists.addListMember',
      'INTERNAL lists.addListMember',
      'INTERNAL lists.addListMember',
      'INTERNAL lists.getAllLists',
    ])
  })

  it('shows one trace: requests below their operations, and operations below their callers', () => {
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1)
    const parents = new Map(spans.map((span) => [span.spanId, span.name]))
    const findParent = ({ parentSpanId }: ReceivedSpan) => parents.get(parentSpanId ?? '')
    expect(filterByName('GET /3.0/lists').map(findParent)).toEqual(['lists.getAllLists'])
    for (const request of filterByName('POST /3.0/lists/{list_id}/members')) {
      expect(findParent(request)).toBe('lists.addListMember')
    }
    for (const call of spans.filter(({ kind, name }) => kind === 'INTERNAL' && name !== 'demo')) {
      expect(findParent(call)).toBe('demo')
    }
  })

  it('can be queried for refused calls', async () => {
    const [refused] = filterByName('batches.start')
    expect(refused).toMatchObject({
      status: { code: 'ERROR' },
      attributes: {
        'mailchimp.scope.verdict': 'refused',
        'mailchimp.scope.name': 'newsletter-signup',
        'error.type': 'not_allowed',
      },
    })
    expect(await receiver.query('service = "somebody-else"')).toEqual([])
  })

  it('identifies the key only by its fingerprint', () => {
    const fingerprint = createHash('sha256').update(createDefaultKey()).digest('hex').slice(0, 12)
    expect(filterByName('lists.getAllLists')[0]?.attributes['mailchimp.credential.fingerprint']).toBe(
      fingerprint,
    )
    expect(findKey(JSON.stringify(spans), createDefaultKey()).found).toEqual([])
  })

  it('contains no e-mail address, no list id and no member', () => {
    expect(JSON.stringify(spans)).not.toMatch(/@|a1b2c3d4e5|3e3417d7ef77d5932a6734b916515ed5|42694e9e57/)
  })
})

describe('without a receiver', () => {
  it('the demo reports that there is none, and still succeeds', async () => {
    const { code, stdout } = await runExample('demo/demo.ts', {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
    })
    expect(code).toBe(0)
    expect(stdout).toContain('✘ http://127.0.0.1:9 did not take them.')
  })
})
