import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCompilerOptions, root } from './type-compiler.js'

/** Code in the editor; `§` marks the cursor. */
const snippets = {
  method: 'client.lists.addList§Member',
  twin: 'client.campaigns.sendWith§HttpInfo',
  people: 'client.reports.getCampaignRecipi§ents',
  option: "client.lists.getListMembersInfo('a', { cou§nt: 10 })",
  field: "client.lists.getList('a').then((list) => list.sta§ts)",
  status: "client.lists.addListMember('a', { email_address: 'b', status: '§' })",
  body: "client.lists.addListMember('a', { §})",
  wireOption: 'client.lists.getAllLists({ §})',
  page: 'const page§ = client.campaigns.list()',
  campaign: "const campaign§ = client.campaigns.get('c').then((campaign) => campaign)",
  argument: "client.campaigns.up§date('c', {})",
  namespace: 'let type: Marketing.§Campaign',
  bare: 'let bare: O§',
  selector: "const selector: Selector = '§'",
  readOnly: 'createClient().lists.§getList',
  narrowed: "createClient({ scope: { version: 1, allow: ['lists:delete'] } }).lists.§deleteList",
  groups: "createClient({ scope: { version: 1, allow: ['lists:delete'] } }).§lists",
  allow: "defineScope({ version: 1, allow: ['§'] })",
  rule: "defineScope({ version: 1, allow: [{ ops: ['lists.members:read'], on: { § } }] })",
  ruleOps: "defineScope({ version: 1, allow: [{ ops: ['§'] }] })",
}

type Place = keyof typeof snippets

describe('an editor', () => {
  let service: ts.LanguageService
  const file = join(root, 'test/types/typed.ts')
  const head =
    "import { createClient, defineScope, type MailchimpClient, type Marketing, type Selector } from '../../src/index.js'\ndeclare const client: MailchimpClient\n"
  const lines = Object.values(snippets)
  const text = head + lines.join('\n').replaceAll('§', '')

  beforeAll(() => {
    const options = readCompilerOptions()
    service = ts.createLanguageService({
      ...ts.sys,
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      getCompilationSettings: () => options,
      getCurrentDirectory: () => root,
      getScriptFileNames: () => [file],
      getScriptVersion: () => '1',
      getScriptSnapshot: (path) => {
        const source = path === file ? text : ts.sys.readFile(path)
        return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source)
      },
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (path) => path === file || ts.sys.fileExists(path),
    })
  })

  const findPosition = (place: Place) => {
    const at = Object.keys(snippets).indexOf(place)
    const above = lines.slice(0, at).map((line) => line.replace('§', ''))
    return head.length + [...above, ''].join('\n').length + snippets[place].indexOf('§')
  }

  const readHover = (place: Place) => {
    const info = service.getQuickInfoAtPosition(file, findPosition(place))
    const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`.trim())
    return { says: ts.displayPartsToString(info?.documentation), tags }
  }

  const readShownType = (place: Place) =>
    ts.displayPartsToString(service.getQuickInfoAtPosition(file, findPosition(place))?.displayParts)

  const listCompletions = (place: Place) =>
    service
      .getCompletionsAtPosition(file, findPosition(place), { includeCompletionsForModuleExports: true })
      ?.entries.map(({ name }) => name) ?? []

  it('shows the effect, route, access class and risks of a method', () => {
    expect(readHover('method').says).toBe(
      'Adds a member to an audience. Fails if the address is already a member: see `setListMember`.\n\n' +
        '`POST /lists/{list_id}/members` · write · may cause mail',
    )
    expect(readHover('twin').says).toBe('`POST /campaigns/{campaign_id}/actions/send` · send')
    expect(readHover('people').says).toMatch(/ · read · lists people$/)
  })

  it('shows the meaning, format, default and limits of an option or a field', () => {
    expect(readHover('option')).toEqual({
      says: 'The maximum number of items.',
      tags: ['@default 10', '@maximum 1000'],
    })
    expect(readHover('field').says).toBe('Statistics; most are some minutes old.')
  })

  it('shows types of the API as members of Marketing, without an import path', () => {
    expect(readShownType('page')).toBe('const page: Promise<Marketing.Campaigns>')
    expect(readShownType('campaign')).toBe('const campaign: Promise<Marketing.Campaign>')
    expect(readShownType('argument')).toMatch(/, body: Marketing\.\w+\): Promise<Marketing\.Campaign>$/)
  })

  it('completes types of the API after Marketing, and does not offer to import them', () => {
    expect(listCompletions('namespace')).toEqual(
      expect.arrayContaining(['Campaign', 'ListMember', 'Order', 'Link', 'GetListOptions']),
    )
    const offered = listCompletions('bare')
    expect(offered).toEqual(expect.arrayContaining(['OperationId', 'Outcome']))
    expect(offered.filter((name) => listCompletions('namespace').includes(name))).toEqual([])
  })

  it('completes the known values of an open enum', () => {
    expect(listCompletions('status').toSorted()).toEqual([
      ...['cleaned', 'pending', 'subscribed', 'transactional', 'unsubscribed'],
    ])
  })

  it('completes fields of a body, and options in both spellings', () => {
    expect(listCompletions('body')).toEqual(
      expect.arrayContaining(['email_address', 'status', 'merge_fields']),
    )
    expect(listCompletions('wireOption')).toEqual(
      expect.arrayContaining(['sortField', 'sort_field', 'count']),
    )
  })

  it('offers only the methods that the scope of a client can allow', () => {
    expect(listCompletions('readOnly')).toContain('getList')
    expect(listCompletions('readOnly')).toContain('getListWithHttpInfo')
    expect(listCompletions('readOnly')).not.toContain('deleteList')
    expect(listCompletions('narrowed').toSorted()).toEqual(['deleteList', 'deleteListWithHttpInfo'])
    expect(listCompletions('groups').toSorted()).toEqual([
      'close',
      'exportMembers',
      'lists',
      'lock',
      'mask',
      'paginate',
      'request',
      'resumeBatch',
      'rotate',
      'runBatch',
      'unlock',
      'upsertMembers',
      'whoAmI',
      'with',
    ])
  })

  it('completes selectors and parameters in a scope', () => {
    for (const place of ['allow', 'ruleOps'] as const) {
      expect(listCompletions(place)).toContain('lists.members:write')
      expect(listCompletions(place)).toContain('campaigns.send')
      expect(listCompletions(place)).toContain('*:read')
      expect(listCompletions(place)).not.toContain('*:send')
    }
    expect(listCompletions('rule')).toContain('list_id')
  })

  it('completes a value of the type Selector', () => {
    expect(listCompletions('selector')).toEqual(
      expect.arrayContaining(['*:read', 'lists.members:write', 'campaigns.send']),
    )
    expect(listCompletions('selector')).not.toContain('*:send')
  })
})
