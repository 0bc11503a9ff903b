import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseMarkdownBlocks } from '../../scripts/check-docs/blocks.js'
import { peopleInReports } from '../../scripts/generate/classify.js'
import { explainOperation } from '../../src/scope/explain.js'
import { root } from '../support/package/project.js'
import { createCall } from '../support/scope/call-fixture.js'
import { compileScope } from '../support/scope/marketing-scope.js'
import { allOperations } from '../support/scope/scope-arbitrary.js'
import { allows, authorizeDeclared, defineTestScope, noon } from '../support/scope/verdict.js'
import type { WrittenScope } from '../support/scope/written-scope.js'

// The section of docs/scopes.md with the scopes to copy.
const [, section = ''] = readFileSync(join(root, 'docs/scopes.md'), 'utf8').split(/^## (?=Ten scopes)/m)
const scopes = section
  .split(/^## /m)[0]
  ?.split(/^### (?=\d+\. )/m)
  .slice(1)
  .flatMap((text) => parseMarkdownBlocks('docs/scopes.md', text.split(/^### /m)[0] ?? '').slice(0, 1))
  .map(({ text }) => JSON.parse(text) as WrittenScope)

const getScope = (name: string): WrittenScope => {
  const found = scopes?.find((scope) => scope.name === name)
  if (found === undefined) throw new Error(`docs/scopes.md has no scope ${name}`)
  return found
}

/** Lists the operations that a scope allows, including those with conditions. */
function listPossible(scope: WrittenScope) {
  const compiled = compileScope(defineTestScope(scope))
  return allOperations.filter(
    (operation) => explainOperation(compiled, operation, {}, noon).verdict !== 'refused',
  )
}

const listIds = (name: string) =>
  listPossible(getScope(name))
    .map(({ id }) => id)
    .sort()
const listClasses = (name: string) => [
  ...new Set(
    listPossible(getScope(name))
      .map(({ access }) => access)
      .sort(),
  ),
]
const list = { list_id: 'a1b2c3d4e5' }
const otherList = { list_id: 'f6a7b8c9d9' }

describe('the scopes to copy in docs/scopes.md', () => {
  it('are ten, with different names', () => {
    expect(new Set(scopes?.map(({ name }) => name)).size).toBe(10)
    expect(scopes).toHaveLength(10)
  })

  it.each(scopes ?? [])('include $name, which is valid and allows something', (scope) => {
    expect(listPossible(scope)).not.toEqual([])
  })

  it('allow only the sender to send, and none to export or open channels', () => {
    const sending = scopes?.filter((scope) => listPossible(scope).some(({ access }) => access === 'send'))
    expect(sending?.map(({ name }) => name)).toEqual(['campaign-sender'])
    const classes = scopes?.flatMap(({ name = '' }) => listClasses(name))
    expect(classes).not.toEqual(expect.arrayContaining(['export']))
    expect(classes).not.toEqual(expect.arrayContaining(['connect']))
  })
})

describe('signup-form', () => {
  const scope = getScope('signup-form')
  const allowsAdd = (body: object, params = list) =>
    allows(scope, createCall('lists.addListMember', { body, params }))
  const allowsSet = (body: object) => allows(scope, createCall('lists.setListMember', { body, params: list }))

  it('adds people to one list, with a confirmation', () => {
    expect(allowsAdd({ status: 'pending' })).toBe(true)
    expect(allowsSet({ status_if_new: 'pending' })).toBe(true)
  })

  it('cannot subscribe without confirmation, use another list, or read', () => {
    expect(allowsAdd({ status: 'subscribed' })).toBe(false)
    expect(allowsAdd({})).toBe(false)
    expect(allowsAdd({ status: 'pending' }, otherList)).toBe(false)
    expect(allowsSet({ status_if_new: 'subscribed' })).toBe(false)
    expect(allowsSet({ status_if_new: 'pending', status: 'subscribed' })).toBe(false)
    expect(listIds('signup-form')).toEqual(['lists.addListMember', 'lists.setListMember'])
  })
})

describe('audience-sync', () => {
  it('reads and writes the members of one list, and cannot delete', () => {
    const scope = getScope('audience-sync')
    for (const id of ['lists.setListMember', 'lists.updateListMemberTags', 'lists.getListMembersInfo']) {
      expect(allows(scope, createCall(id, { params: list }))).toBe(true)
      expect(allows(scope, createCall(id, { params: otherList }))).toBe(false)
    }
    expect(listClasses('audience-sync')).toEqual(['read', 'write'])
  })
})

describe('dashboard', () => {
  it('reads figures, and cannot list people', () => {
    expect(allows(getScope('dashboard'), createCall('reports.getCampaignReport'))).toBe(true)
    expect(listClasses('dashboard')).toEqual(['read'])
    const resources = listPossible(getScope('dashboard')).map(({ resource }) => resource)
    expect(resources).not.toContain('lists.members')
    expect(resources.filter((resource) => peopleInReports.includes(resource))).toEqual([])
  })
})

describe('campaign-editor and campaign-sender', () => {
  it('share the work: one writes and cannot send, the other sends and cannot write', () => {
    const [editor, sender] = [getScope('campaign-editor'), getScope('campaign-sender')]
    for (const id of ['campaigns.create', 'campaigns.update', 'campaigns.setContent'])
      expect([allows(editor, createCall(id)), allows(sender, createCall(id))]).toEqual([true, false])
    for (const id of ['campaigns.send', 'campaigns.schedule', 'campaigns.cancelSend'])
      expect([allows(editor, createCall(id)), allows(sender, createCall(id))]).toEqual([false, true])
    expect(listClasses('campaign-editor')).toEqual(['read', 'write'])
    expect(listClasses('campaign-sender')).toEqual(['read', 'send', 'write'])
  })
})

describe('shop-sync', () => {
  it('uses one store, and cannot delete it', () => {
    const scope = getScope('shop-sync')
    const store = (id: string) => ({ params: { store_id: id } })
    expect(allows(scope, createCall('ecommerce.addStoreOrder', store('my-store')))).toBe(true)
    expect(allows(scope, createCall('ecommerce.addStoreOrder', store('another')))).toBe(false)
    expect(allows(scope, createCall('ecommerce.deleteStore', store('my-store')))).toBe(false)
    expect(listIds('shop-sync').every((id) => /^(?:ecommerce\.|PUT \/ecommerce)/.test(id))).toBe(true)
  })
})

describe('erasure', () => {
  it('finds and deletes a person, on the named lists', () => {
    const scope = getScope('erasure')
    const createErasure = (params: { list_id: string }) =>
      createCall('lists.deleteListMemberPermanent', { params })
    expect(allows(scope, createErasure(list))).toBe(true)
    expect(allows(scope, createErasure(otherList))).toBe(false)
    expect(listIds('erasure')).toEqual([
      'lists.deleteListMemberPermanent',
      'lists.getListMember',
      'searchMembers.search',
    ])
  })
})

describe('nightly-export', () => {
  it('reads pages of members of one list', () => {
    const scope = getScope('nightly-export')
    const createPageCall = (params: { list_id: string }) =>
      createCall('lists.getListMembersInfo', { params, query: { count: '1000' } })
    expect(allows(scope, createPageCall(list))).toBe(true)
    expect(allows(scope, createPageCall(otherList))).toBe(false)
    expect(listIds('nightly-export')).toEqual(['lists.getListMembersInfo'])
  })
})

describe('batch-job', () => {
  const start = (method: string, path: string, body = '{"vip":true}') =>
    createCall('batches.start', { body: { operations: [{ method, path, body }] } })
  const isAllowed = (call: ReturnType<typeof createCall>) => {
    try {
      return authorizeDeclared(getScope('batch-job'), call).inside.length === 1
    } catch {
      return false
    }
  }

  it('allows a batch of updates of one list, and no other batch', () => {
    const member = `/members/${'0'.repeat(32)}`
    expect(isAllowed(start('PATCH', `/lists/${list.list_id}${member}`))).toBe(true)
    expect(isAllowed(start('PATCH', `/lists/${otherList.list_id}${member}`))).toBe(false)
    expect(isAllowed(start('PATCH', `/lists/${list.list_id}${member}`, '{"status":"pending"}'))).toBe(false)
    expect(isAllowed(start('DELETE', `/lists/${list.list_id}${member}`))).toBe(false)
  })
})

describe('probe', () => {
  it('can only ping', () => {
    expect(listIds('probe')).toEqual(['ping.get'])
  })
})
