import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadServedOperations } from '../../../src/testing/engine/specification.js'
import type { Mailchimp } from '../../../src/testing/index.js'
import { createOfficialClient } from '../../parity/official-client.js'
import { root } from '../package/project.js'

export interface Step {
  readonly operation: string
  readonly params?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
}

export interface ClientReply {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: responses have no type
  readonly body: any
}

/** A third-party client, driven step by step. */
export type ForeignClient = (mailchimp: Mailchimp, step: Step) => Promise<ClientReply>

const getServedOperation = (operation: string) => {
  const row = loadServedOperations().get(operation)
  if (row === undefined) throw new Error(`no operation ${operation}`)
  return row
}

/** The official SDK, which builds the request itself from the arguments of its method. */
export const callWithSdk: ForeignClient = async (mailchimp, { operation, params = {}, body }) => {
  const client = createOfficialClient(mailchimp.origin, { apiKey: mailchimp.key, server: 'us1' })
  const [group = '', method = ''] = operation.split('.')
  const { pathParams } = getServedOperation(operation)
  const given = [...pathParams.map((name) => params[name]), ...(body === undefined ? [] : [body])]
  type Methods = Record<string, Record<string, (...given: unknown[]) => Promise<unknown>>>
  try {
    const answer = await (client as unknown as Methods)[group]?.[method]?.(...given)
    return { status: 200, body: answer }
  } catch (error) {
    const { status, response } = error as { status: number; response: { body: unknown } }
    return { status, body: response.body }
  }
}

/** curl, over TLS with the authority of the stand-in. */
export const callWithCurl: ForeignClient = async (mailchimp, { operation, params = {}, body }) => {
  const { method, template } = getServedOperation(operation)
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) => params[name] ?? '')
  const ca = join(await getTempFolder(), 'ca.pem')
  if (mailchimp.ca !== '') await writeFile(ca, mailchimp.ca)
  const trust = mailchimp.ca === '' ? [] : ['--cacert', ca]
  const data =
    body === undefined ? [] : ['-H', 'content-type: application/json', '--data-binary', JSON.stringify(body)]
  const args = ['-s', '-S', ...trust, '-u', `any:${mailchimp.key}`, '-X', method, ...data]
  const text = await runProgram('curl', [...args, '-w', '\n%{http_code}', `${mailchimp.origin}/3.0${path}`])
  const end = text.lastIndexOf('\n')
  return { status: Number(text.slice(end + 1)), body: end > 0 ? JSON.parse(text.slice(0, end)) : undefined }
}

/** The names of the operations in Mail::Chimp3. */
const COMMANDS: Readonly<Record<string, string>> = {
  'lists.createList': 'add_list',
  'lists.getList': 'list',
  'lists.addListMember': 'add_member',
  'lists.setListMember': 'upsert_member',
  'lists.getListMember': 'member',
  'lists.getListMembersInfo': 'members',
  'lists.updateListMemberTags': 'add_member_tag',
  'lists.getListMemberTags': 'member_tags',
  'lists.deleteListMember': 'delete_member',
  'campaigns.create': 'add_campaign',
  'campaigns.setContent': 'set_campaign_content',
  'campaigns.getSendChecklist': 'campaign_send_checklist',
  'campaigns.send': 'send_campaign',
  'campaigns.get': 'campaign',
  'reports.getCampaignReport': 'report',
  'batches.start': 'add_batch',
  'batches.status': 'batch',
}

export const callWithPerl: ForeignClient = async (mailchimp, { operation, params = {}, body = {} }) => {
  const { origin, key } = mailchimp
  const call = { origin, key, command: COMMANDS[operation], options: { ...params, ...body } }
  return JSON.parse(
    await runProgram('perl', [join(root, 'test/testing/mail-chimp3.pl')], JSON.stringify(call)),
  ) as ClientReply
}

/** Whether Debian's libmail-chimp3-perl is installed. */
export const hasPerlClient = (): Promise<boolean> =>
  runProgram('perl', ['-MMail::Chimp3', '-e', '1']).then(
    () => true,
    () => false,
  )

let tempFolder: Promise<string> | undefined
function getTempFolder(): Promise<string> {
  tempFolder ??= mkdtemp(join(tmpdir(), 'speakers-'))
  return tempFolder
}

function runProgram(program: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { timeout: 30_000 }, (error, stdout, stderr) =>
      error ? reject(new Error(`${error.message}\n${stderr}`)) : resolve(stdout),
    )
    child.stdin?.end(input)
  })
}
