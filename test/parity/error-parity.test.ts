import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Answer,
  canaryKey,
  faults,
  problem,
  type Responder,
  type StandIn,
  startStandIn,
} from '../support/stand-in/stand-in.js'
import { type ClientPair, createClientPair, maskIds, observe, pickResponseParts } from './client-pair.js'
import type { Groups } from './groups.js'

let standIn: StandIn
let sides: ClientPair

beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
  sides = createClientPair(standIn)
})

afterAll(async () => {
  await sides.here.close()
  await standIn.close()
})

const errors = [
  { field: 'email_address', message: 'This value should not be blank.' },
  { field: 'merge_fields.FNAME', message: 'Grüße: “too long” 🙂' },
]

const replaceHeaders = (answer: Answer, headers: Record<string, string>): Answer => ({ ...answer, headers })

/** Error responses of Mailchimp and the network in front of it. */
const answers: readonly (readonly [string, Answer])[] = [
  ['400 with a list of fields', problem(400, 'Invalid Resource', 'See errors.', { errors })],
  ['400 for a member that exists', problem(400, 'Member Exists', 'a@example.com is already a list member.')],
  ['401 for an invalid key', problem(401, 'API Key Invalid', 'Your API key may be invalid.')],
  ['403 for an insufficient role', problem(403, 'Forbidden', 'Not for this role.')],
  [
    '404 for an unknown resource',
    problem(404, 'Resource Not Found', 'The requested resource could not be found.'),
  ],
  ['405 for a wrong method', problem(405, 'Method Not Allowed', 'The allowed methods are GET, HEAD.')],
  ['422 for a method override', problem(422, 'InvalidMethodOverride', 'Not this one.')],
  [
    '429 with Retry-After',
    replaceHeaders(problem(429, 'Too Many Requests', 'Slow.'), { 'retry-after': '7' }),
  ],
  ['429 without a body', { status: 429 }],
  ['403 without a body', { status: 403 }],
  ['500', problem(500, 'Internal Server Error', 'An unexpected error.', { errors: [] })],
  ['502 with an HTML page', faults.htmlBody(502)],
  ['504 with a large page', { status: 504, body: `<p>${'wait '.repeat(5_000)}</p>` }],
  [
    'a schema link',
    replaceHeaders(problem(400, 'Bad Request', ''), { link: '<https://x.example/a>; rel="b"' }),
  ],
]

/** Picks the parts of an error that existing code reads. */
// biome-ignore lint/suspicious/noExplicitAny: existing code reads errors unchecked
function pickReadParts(error: any): object {
  const { status, response } = error
  const { title, detail, errors: fields } = response.body
  return maskIds({
    ...{ status, title, detail, fields },
    isError: error instanceof Error,
    exists: response.text.includes('Member Exists'),
    error: { status: response.error.status, text: response.error.text, method: response.error.method },
    res: { statusCode: response.res.statusCode, text: response.res.text },
    response: pickResponseParts(response),
  })
}

async function expectSameError(
  call: (client: Groups) => Promise<unknown>,
  answer?: Responder | Answer,
  between: ClientPair = sides,
): Promise<object> {
  const official = await observe(standIn, () => call(between.official), answer)
  const here = await observe(standIn, () => call(between.here), answer)
  if (official.ending.how !== 'rejected' || here.ending.how !== 'rejected') throw new Error('no rejection')
  const read = pickReadParts(here.ending.error)
  expect(read).toStrictEqual(pickReadParts(official.ending.error))
  expect(here.requests).toStrictEqual(official.requests)
  return read
}

describe('existing code reads the same from an error as with the official SDK:', () => {
  it.each(answers)('%s', async (_, answer) => {
    const body = { email_address: 'a@example.com', status: 'subscribed' }
    const read = await expectSameError((client) => client['lists'].addListMember('a1b2c3d4e5', body), answer)
    expect(read).toMatchObject({ status: answer.status, response: { status: answer.status } })
  })

  it.each(answers)('%s, from the twin', async (_, answer) => {
    await expectSameError((client) => client['lists'].getListWithHttpInfo('a1b2c3d4e5'), answer)
  })

  it('a member that already exists', async () => {
    const body = { email_address: 'a@example.com', status: 'subscribed' }
    const addTwice = async (client: Groups) => {
      await client['lists'].addListMember('a1b2c3d4e5', body)
      return client['lists'].addListMember('a1b2c3d4e5', body)
    }
    expect(await expectSameError(addTwice, ({ usualAnswer }) => usualAnswer())).toMatchObject({
      title: 'Member Exists',
      exists: true,
    })
  })

  it('an unknown key', async () => {
    const stranger = createClientPair(standIn, { apiKey: canaryKey('us2') })
    const read = await expectSameError((client) => client['ping'].get(), undefined, stranger)
    await stranger.here.close()
    expect(read).toMatchObject({ status: 401, title: 'API Key Invalid' })
  })
})
