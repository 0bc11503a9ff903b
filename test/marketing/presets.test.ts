import { describe, expect, it } from 'vitest'
import type { Operation } from '../../src/api/operation.js'
import { defineScope } from '../../src/marketing/define-scope.js'
import { defaultScope, type PresetName } from '../../src/marketing/scope-input.js'
import { createCall } from '../support/scope/call-fixture.js'
import { compileScope } from '../support/scope/marketing-scope.js'
import { allOperations } from '../support/scope/scope-arbitrary.js'
import { listSelected } from '../support/scope/selected-operations.js'
import { allows } from '../support/scope/verdict.js'

const listAllowed = (preset: PresetName): Operation[] =>
  allOperations.filter(({ id }) => allows({ version: 1, preset }, createCall(id)))
const listIds = (operations: readonly Operation[]) => operations.map(({ id }) => id)

describe('a preset', () => {
  it('none allows nothing', () => {
    expect(listAllowed('none')).toEqual([])
  })

  it('read-only allows exactly the operations of the class read', () => {
    expect(listIds(listAllowed('read-only'))).toEqual(
      listIds(allOperations.filter(({ access }) => access === 'read')),
    )
    expect(listAllowed('read-only')).toHaveLength(146)
  })

  it('read-only allows no export, not even a GET', () => {
    const exports = listIds(allOperations.filter(({ access }) => access === 'export'))
    expect(exports).toContain('accountExports.listAccountExports')
    expect(listIds(listAllowed('read-only')).filter((id) => exports.includes(id))).toEqual([])
  })

  it('reporting only reads', () => {
    expect([...new Set(listAllowed('reporting').map(({ access }) => access))]).toEqual(['read'])
  })

  it('reporting allows no operation whose response lists people', () => {
    expect(listIds(listAllowed('reporting').filter(({ personalData }) => personalData))).toEqual([])
    const listing = ['getEmailActivityForCampaign', 'getCampaignRecipients', 'getUnsubscribedListForCampaign']
    for (const method of listing) expect(listIds(listAllowed('reporting'))).not.toContain(`reports.${method}`)
    expect(listIds(listAllowed('reporting')).filter((id) => /member/i.test(id))).toEqual([])
  })

  it('reporting allows figures of campaigns and lists, and ping', () => {
    const figures = ['reports.getCampaignReport', 'lists.getListGrowthHistory', 'campaigns.list', 'ping.get']
    expect(listIds(listAllowed('reporting'))).toEqual(expect.arrayContaining(figures))
    expect(listAllowed('reporting').length).toBeGreaterThan(25)
  })

  it('consists of entries that each allow an operation', () => {
    expect(listIds(listAllowed('reporting'))).toEqual(
      expect.arrayContaining(['lists.getListClients', 'campaigns.get']),
    )
    for (const name of ['lists.getListGrowthHistoryByMonth', 'lists.getListLocations']) {
      expect(listIds(listAllowed('reporting'))).toContain(name)
    }
  })

  it('can be narrowed by `deny`', () => {
    const scope = { version: 1, preset: 'read-only', deny: ['lists.members:read'] } as const
    expect(allows(scope, createCall('lists.getListMember'))).toBe(false)
    expect(allows(scope, createCall('lists.getList'))).toBe(true)
  })

  it('can be extended by `allow`', () => {
    const scope = { version: 1, preset: 'reporting', allow: ['campaigns.send'] } as const
    expect(allows(scope, createCall('campaigns.send'))).toBe(true)
    expect(allows(scope, createCall('ping.get'))).toBe(true)
  })

  it('read-only applies to a client without a declared scope', () => {
    expect(defaultScope).toEqual({ version: 1, name: 'read-only', preset: 'read-only' })
    expect(listIds(listSelected(compileScope(defaultScope))).sort()).toEqual(
      listIds(listAllowed('read-only')).sort(),
    )
    expect(Object.isFrozen(defaultScope)).toBe(true)
    expect(() => defineScope(defaultScope)).not.toThrow()
  })
})
