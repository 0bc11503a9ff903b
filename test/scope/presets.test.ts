import { describe, expect, it } from 'vitest'
import type { Operation } from '../../src/mailchimp/operation.js'
import { compileScope } from '../../src/scope/compile.js'
import { defineScope } from '../../src/scope/define.js'
import { defaultScope, type PresetName } from '../../src/scope/scope.js'
import { aCall } from './a-call.js'
import { rows } from './arbitrary-scope.js'
import { allows } from './verdict.js'

const allowedBy = (preset: PresetName): Operation[] =>
  rows.filter(({ id }) => allows({ version: 1, preset }, aCall(id)))
const idsOf = (operations: readonly Operation[]) => operations.map(({ id }) => id)

describe('the preset', () => {
  it('none allows nothing', () => {
    expect(allowedBy('none')).toEqual([])
  })

  it('read-only allows just what has the class read', () => {
    expect(idsOf(allowedBy('read-only'))).toEqual(idsOf(rows.filter(({ access }) => access === 'read')))
    expect(allowedBy('read-only')).toHaveLength(146)
  })

  it('read-only allows no export, also none that is a GET', () => {
    const exports = idsOf(rows.filter(({ access }) => access === 'export'))
    expect(exports).toContain('accountExports.listAccountExports')
    expect(idsOf(allowedBy('read-only')).filter((id) => exports.includes(id))).toEqual([])
  })

  it('reporting only reads', () => {
    expect([...new Set(allowedBy('reporting').map(({ access }) => access))]).toEqual(['read'])
  })

  it('reporting allows no operation whose answer lists people', () => {
    expect(idsOf(allowedBy('reporting').filter(({ personalData }) => personalData))).toEqual([])
    const listing = ['getEmailActivityForCampaign', 'getCampaignRecipients', 'getUnsubscribedListForCampaign']
    for (const method of listing) expect(idsOf(allowedBy('reporting'))).not.toContain(`reports.${method}`)
    expect(idsOf(allowedBy('reporting')).filter((id) => /member/i.test(id))).toEqual([])
  })

  it('reporting allows the figures of campaigns and lists, and a ping', () => {
    const figures = ['reports.getCampaignReport', 'lists.getListGrowthHistory', 'campaigns.list', 'ping.get']
    expect(idsOf(allowedBy('reporting'))).toEqual(expect.arrayContaining(figures))
    expect(allowedBy('reporting').length).toBeGreaterThan(25)
  })

  it('names only operations that exist: each of its entries allows at least one', () => {
    expect(idsOf(allowedBy('reporting'))).toEqual(
      expect.arrayContaining(['lists.getListClients', 'campaigns.get']),
    )
    for (const name of ['lists.getListGrowthHistoryByMonth', 'lists.getListLocations']) {
      expect(idsOf(allowedBy('reporting'))).toContain(name)
    }
  })

  it('is nothing but entries of allow: deny takes parts of it away', () => {
    const scope = { version: 1, preset: 'read-only', deny: ['lists.members:read'] } as const
    expect(allows(scope, aCall('lists.getListMember'))).toBe(false)
    expect(allows(scope, aCall('lists.getList'))).toBe(true)
  })

  it('adds to what allow says', () => {
    const scope = { version: 1, preset: 'reporting', allow: ['campaigns.send'] } as const
    expect(allows(scope, aCall('campaigns.send'))).toBe(true)
    expect(allows(scope, aCall('ping.get'))).toBe(true)
  })

  it('of a client without a declared scope is read-only', () => {
    expect(defaultScope).toEqual({ version: 1, name: 'read-only', preset: 'read-only' })
    expect([...compileScope(defaultScope).rules.keys()].sort()).toEqual(idsOf(allowedBy('read-only')).sort())
    expect(Object.isFrozen(defaultScope)).toBe(true)
    expect(() => defineScope(defaultScope)).not.toThrow()
  })
})
