import { inspect } from 'node:util'
import { createClient, defineScope, ScopeError } from 'mailchimp-hardened'
import { startMailchimp } from 'mailchimp-hardened/testing'
import { findKey } from './key-forms.js'
import { printedByOfficialSdk } from './official-sdk.js'
import { formatSpanTree, listAttributes } from './span-tree.js'
import { bad, code, end, good, note, recordOutput, refused, step, table, title } from './stage.js'
import { serviceName, startTracing } from './tracing.js'

// Two frames are enough to show that errors have a stack.
Error.stackTraceLimit = 2

const printed = recordOutput()
const tracing = startTracing()
const listId = 'a1b2c3d4e5'
const mailchimp = await startMailchimp({
  seed: {
    lists: [
      { id: listId, name: 'News' },
      { id: 'f6a7b8c9d0', name: 'Offers' },
    ],
  },
})

const { key: credentials, network } = mailchimp
const ada = { email_address: 'ada@example.com', status: 'subscribed' }

const onlyReads = createClient({ credentials, network })

async function aReadWorks(): Promise<void> {
  step('A read works. No scope is declared, so this client only reads.')
  code('const client = createClient({ credentials, network })')
  code('await client.lists.getAllLists({ count: 2 })')
  const { lists } = await onlyReads.lists.getAllLists({ count: 2 })
  good(
    `${lists.length} lists: ${lists.map(({ id, name }: { id: string; name: string }) => `${name} (${id})`).join(', ')}`,
  )
}

async function aWriteIsRefused(): Promise<void> {
  step('A write is refused, and the refusal says what would allow it.')
  code(`await client.lists.addListMember('${listId}', { email_address, status: 'subscribed' })`)
  // @ts-expect-error the compiler rejects it too: the type of a client without a scope contains no writes
  await refusal(() => onlyReads.lists.addListMember(listId, ada))
}

const scope = defineScope({
  version: 1,
  name: 'newsletter-signup',
  preset: 'read-only',
  allow: [{ id: 'signup', ops: ['lists.members:write'], on: { list_id: [listId] } }, 'batches:write'],
})
const signup = createClient({ credentials, network, scope })

async function aScopeAllowsIt(): Promise<void> {
  step('The same write, allowed by a scope.')
  code(`const scope = defineScope(${inspect(scope, { depth: 5, compact: 3, breakLength: 90 })})`)
  code('const client = createClient({ credentials, network, scope })')
  code(`await client.lists.addListMember('${listId}', { email_address, status: 'subscribed' })`)
  const member = await signup.lists.addListMember(listId, ada)
  good(`member ${member.id} is ${member.status}`)
}

async function aBatchIsRefused(): Promise<void> {
  step('A batch is refused because of one operation inside.')
  const operations = [
    { method: 'POST', path: `/lists/${listId}/members`, body: JSON.stringify(ada) },
    { method: 'POST', path: '/campaigns/42694e9e57/actions/send' },
  ]
  code(`await client.batches.start({ operations: ${inspect(operations, { breakLength: 90 })} })`)
  await refusal(() => signup.batches.start({ operations }))
}

async function anErrorHoldsNoKey(): Promise<void> {
  step('An API error can be logged: it holds no key, no URL, no body, no address.')
  code(
    'try { await client.lists.addListMember(… the same once more …) } catch (error) { console.log(error) }',
  )
  const before = printed().length
  await signup.lists.addListMember(listId, ada).catch((error: unknown) => console.log(error))
  const text = printed().slice(before)
  const { found, searched } = findKey(text, credentials)
  verdict(
    found.length === 0,
    `Searched these ${text.length} characters for the key in ${searched} encodings: found ${found.length}.`,
  )
  const sdk = findKey(await printedByOfficialSdk(credentials), credentials).found
  note(
    `The same search in what the official SDK's error prints (not shown): found ${sdk.length}, ${sdk.join(', ')}.`,
  )
}

async function spansOfTheseCalls(): Promise<void> {
  step('The spans of these calls.')
  const spans = tracing.spans()
  table(formatSpanTree(spans))
  const added = spans.filter(({ name, status }) => /addListMember|POST/.test(name) && status.code === 0)
  for (const span of added.reverse()) {
    console.log()
    note(`All that the span ${span.name} says of the allowed call:`)
    table(listAttributes(span))
  }
  if (tracing.receiver !== undefined) await exportSpans(tracing.receiver)
}

async function exportSpans(receiver: string): Promise<void> {
  console.log()
  const exported = await tracing.provider.forceFlush().then(
    () => true,
    () => false,
  )
  if (exported) good(`They went to ${receiver} as service "${serviceName}".`)
  else bad(`${receiver} did not take them.`)
}

/** Shows the refusal of a call, and that the process sent nothing. */
async function refusal(call: () => Promise<unknown>): Promise<void> {
  const before = { calls: mailchimp.calls().length, bytes: mailchimp.bytesReceived }
  const error: unknown = await call().catch((thrown: unknown) => thrown)
  if (!(error instanceof ScopeError)) throw new Error('the call was not refused')
  refused(`${error.name}: ${error.message}`)
  const calls = mailchimp.calls().length - before.calls
  note(`The server saw ${calls} calls and ${mailchimp.bytesReceived - before.bytes} bytes of it.`)
}

function verdict(kept: boolean, text: string): void {
  if (kept) good(text)
  else bad(text)
  if (!kept) process.exitCode = 1
}

title(
  'mailchimp-hardened',
  `against a stand-in for Mailchimp at ${mailchimp.origin}, over TLS, on this machine`,
)
try {
  await tracing.provider.getTracer('demo').startActiveSpan('demo', async (span) => {
    await aReadWorks()
    await aWriteIsRefused()
    await aScopeAllowsIt()
    await aBatchIsRefused()
    await anErrorHoldsNoKey()
    span.end()
  })
  await spansOfTheseCalls()
  end()
  const { found, searched } = findKey(printed(), credentials)
  console.log()
  verdict(
    found.length === 0,
    `All ${printed().length} characters above were searched for the key in ${searched} encodings: found ${found.length}.`,
  )
  console.log()
} finally {
  await Promise.all([onlyReads.close(), signup.close()])
  await Promise.all([mailchimp.close(), tracing.provider.shutdown().catch(() => {})])
}
