import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Access, Operation } from '../../src/api/operation.js'
import { newerOperations, operations } from '../../src/marketing/all-operations.js'
import { catalogue, findOperationByRoute, matchPath } from '../../src/marketing/catalogue.js'
import { createPathMatcher } from '../../src/marketing/path-matcher.js'
import { findOperationById } from '../support/operation-lookup.js'

const rows = Object.values(operations)
const filterIds = (holds: (row: Operation) => boolean) => rows.filter(holds).map(({ id }) => id)
const listIds = (access: Access) => filterIds((row) => row.access === access)
const newerReads = newerOperations.filter(({ access }) => access === 'read').map(({ id }) => id)
const splitSegments = (template: string) => template.split('/').filter((segment) => segment !== '')

describe('the catalogue', () => {
  it('contains the 270 operations of the SDK', () => {
    expect(rows).toHaveLength(270)
    expect(countOperations((row) => row.method)).toEqual({
      GET: 141,
      POST: 63,
      DELETE: 33,
      PATCH: 29,
      PUT: 4,
    })
  })

  it('has a unique route for every operation', () => {
    expect(new Set(rows.map((row) => `${row.method} ${row.template}`)).size).toBe(rows.length)
  })

  it('lists the parameters of every template in order', () => {
    for (const { template, pathParams } of rows) {
      expect(splitSegments(template).filter((segment) => segment.startsWith('{'))).toEqual(
        pathParams.map((name) => `{${name}}`),
      )
    }
  })

  it('names the field of the records for 54 of the 55 operations with an offset; the other returns one record', () => {
    const taking = rows.filter(({ queryParams }) => queryParams.includes('offset'))
    expect(taking).toHaveLength(55)
    expect(taking.filter(({ paging }) => paging === undefined).map(({ id }) => id)).toEqual([
      'lists.getListAbuseReportDetails',
    ])
    expect(
      filterIds(({ paging, queryParams }) => paging !== undefined && !queryParams.includes('count')),
    ).toEqual([])
    expect(findOperationById('lists.getListMembersInfo')?.paging).toEqual({
      ...{ records: 'members', hasTotal: true, byCursor: false },
    })
    expect(findOperationById('lists.getListMemberActivityFeed')?.paging).toEqual({
      ...{ records: 'activity', hasTotal: false, byCursor: false },
    })
  })

  it('names the field of the records for newer operations, and which of them page by a cursor', () => {
    const paging = newerOperations.filter((row) => row.paging !== undefined)
    expect(paging.map(({ id, paging }) => [id, paging?.records, paging?.byCursor])).toEqual([
      ['GET /audiences/{audience_id}/contacts', 'contacts', true],
      ['GET /file-manager/folders/{folder_id}/files', 'files', false],
      ['GET /sms-campaigns', 'sms_campaigns', false],
    ])
  })

  it('finds no operation by a name that only a prototype has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) {
      expect(findOperationById(name)).toBeUndefined()
    }
  })

  it('cannot be changed at run time', () => {
    expect(Object.isFrozen(operations)).toBe(true)
    for (const row of rows) {
      expect([row, row.pathParams, row.queryParams].every(Object.isFrozen)).toBe(true)
    }
  })

  it('finds an operation by its id and by its route', () => {
    for (const row of rows) {
      expect(findOperationById(row.id)).toBe(row)
      expect(findOperationByRoute(row.method, row.template)).toBe(row)
    }
    expect(findOperationByRoute('DELETE', '/ping')).toBeUndefined()
  })
})

describe('the access class', () => {
  it('exists for every operation; most read or write', () => {
    expect(countOperations((row) => row.access ?? 'none')).toEqual({
      ...{ read: 138, write: 75, delete: 34, send: 9, publish: 4, export: 4, connect: 6 },
    })
  })

  it('is send if the operation mails people', () => {
    expect(listIds('send')).toEqual([
      'automations.addWorkflowEmailSubscriber',
      'automations.startAllEmails',
      'automations.startWorkflowEmail',
      'campaigns.createResend',
      'campaigns.resume',
      'campaigns.schedule',
      'campaigns.send',
      'campaigns.sendTestEmail',
      'customerJourneys.trigger',
    ])
  })

  it('is publish if the operation publishes or unpublishes content', () => {
    expect(listIds('publish')).toEqual([
      'landingPages.publishPage',
      'landingPages.unpublishPage',
      'surveys.publishSurvey',
      'surveys.unpublishSurvey',
    ])
  })

  it('is export for account exports and for the list of batches, which return links to bulk data', () => {
    expect(listIds('export')).toEqual([
      'accountExport.getAccountExports',
      'accountExports.createAccountExport',
      'accountExports.listAccountExports',
      'batches.list',
    ])
  })

  it('is read for the status of a batch, which needs its id', () => {
    expect(findOperationById('batches.status')?.access).toBe('read')
    expect(
      catalogue
        .getSelectors()
        .get('batches:read')
        ?.map(({ id }) => id),
    ).toEqual(['batches.status'])
  })

  it('is connect if the operation opens a standing channel out of the account', () => {
    expect(listIds('connect')).toEqual([
      'batchWebhooks.create',
      'batchWebhooks.update',
      'connectedSites.create',
      'connectedSites.verifyScriptInstallation',
      'lists.createListWebhook',
      'lists.updateListWebhook',
    ])
  })

  it('is delete or read if the operation removes or reads such a channel', () => {
    expect(findOperationById('lists.deleteListWebhook')?.access).toBe('delete')
    expect(findOperationById('batchWebhooks.list')?.access).toBe('read')
  })

  it('is delete for every DELETE and for the POST of a permanent deletion', () => {
    expect(listIds('delete')).toEqual(
      filterIds((row) => row.method === 'DELETE' || row.id === 'lists.deleteListMemberPermanent'),
    )
  })

  it('is read only for GET', () => {
    expect(filterIds((row) => row.access === 'read' && row.method !== 'GET')).toEqual([])
  })

  it('is write for actions that pause or cancel mail', () => {
    for (const id of [
      'campaigns.pause',
      'campaigns.unschedule',
      'campaigns.cancelSend',
      'automations.archive',
    ]) {
      expect(findOperationById(id)?.access).toBe('write')
    }
  })
})

describe('the resource', () => {
  it('is the path without parameters and actions', () => {
    expect(findOperationById('ecommerce.getStoreProduct')?.resource).toBe('ecommerce.stores.products')
    expect(findOperationById('campaigns.send')?.resource).toBe('campaigns')
    expect(findOperationById('surveys.publishSurvey')?.resource).toBe('lists.surveys')
    expect(findOperationById('accountExport.getAccountExports')?.resource).toBe('account-exports')
    expect(findOperationById('root.getRoot')?.resource).toBe('root')
  })

  it('is lists.members for the batch of members, although its path contains only a list', () => {
    expect(findOperationById('lists.batchListMembers')?.resource).toBe('lists.members')
  })
})

describe('the idempotency', () => {
  it('is safe for GET, and idempotent for a PUT or DELETE that sends no mail', () => {
    expect(filterIds((row) => row.idempotency === 'safe')).toEqual(filterIds((row) => row.method === 'GET'))
    expect(filterIds((row) => row.idempotency === 'idempotent' && row.method === 'PUT')).toEqual([
      'campaigns.setContent',
      'ecommerce.addProductVariant',
    ])
  })

  it('is `none` if the operation may cause mail', () => {
    const mayMail = [...rows, ...newerOperations].filter((row) => row.access === 'send' || row.indirectSend)
    expect(new Set(mayMail.map((row) => row.idempotency))).toEqual(new Set(['none']))
  })
})

describe('an operation without an SDK method', () => {
  it('is one of 28, none of which the SDK has', () => {
    expect(newerOperations).toHaveLength(28)
    for (const newer of newerOperations) {
      expect(rows.map(({ method, template }) => `${method} ${template}`)).not.toContain(newer.id)
      expect(findOperationByRoute(newer.method, newer.template)).toBe(newer)
    }
  })

  it('that sends text messages or forgets a person is classified so', () => {
    expect(findOperationById('POST /sms-campaigns/{sms_campaign_id}/actions/send')?.access).toBe('send')
    expect(
      findOperationById('POST /audiences/{audience_id}/contacts/{contact_id}/actions/forget')?.access,
    ).toBe('delete')
  })
})

describe('the selectors', () => {
  it('are every id, every existing resource and access, and *:read', () => {
    expect(new Set(rows.map((row) => row.resource)).size).toBe(86)
    expect(catalogue.getSelectors().size).toBe(477)
    for (const row of [...rows, ...newerOperations]) {
      expect(catalogue.getSelectors().get(row.id)).toEqual([row])
      expect(catalogue.getSelectors().get(`${row.resource}:${row.access}`)).toContain(row)
    }
  })

  it('select all reads with *:read, but no account export', () => {
    expect(
      catalogue
        .getSelectors()
        .get('*:read')
        ?.map(({ id }) => id),
    ).toEqual([...listIds('read'), ...newerReads])
  })

  it('include no combination that selects nothing', () => {
    for (const selector of ['reports:write', '*:send', 'campaigns.sendd', '__proto__']) {
      expect(catalogue.getSelectors().has(selector)).toBe(false)
    }
  })
})

describe('a concrete path', () => {
  const anyRow = fc.constantFrom(...rows)
  const value = fc.string({ minLength: 1 })

  it('yields the operation and the parameters that it was built from', () => {
    const filled = anyRow.chain((row) => fc.tuple(fc.constant(row), createValues(row)))
    fc.assert(
      fc.property(filled, ([row, values]) => {
        const match = matchPath(row.method, fillTemplate(row, values))
        expect(match?.operation).toBe(row)
        expect(Object.entries(match?.params ?? {})).toEqual(
          row.pathParams.map((name, at) => [name, values[at]]),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('matches no template of another length', () => {
    fc.assert(
      fc.property(fc.constantFrom('GET', 'POST', 'DELETE'), fc.array(createSegment()), (method, segments) => {
        const match = matchPath(method, segments)
        if (match) expect(splitSegments(match.operation.template)).toHaveLength(segments.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('matches nothing with an extra, missing or empty segment', () => {
    expect(matchPath('GET', ['lists', 'a1', 'members', 'hash', 'left-over'])).toBeUndefined()
    expect(matchPath('POST', ['lists', 'a1', 'members', 'hash', 'actions'])).toBeUndefined()
    expect(matchPath('DELETE', ['lists', 'a1', 'members', ''])).toBeUndefined()
    expect(matchPath('GET', ['lists', ''])).toBeUndefined()
  })

  it('yields parameters without a prototype', () => {
    expect(Object.getPrototypeOf(matchPath('GET', ['lists', '__proto__'])?.params)).toBeNull()
  })

  it('without segments is the root', () => {
    expect(matchPath('GET', [])?.operation.id).toBe('root.getRoot')
  })

  it('prefers a fixed segment to a parameter, and backtracks from a dead end', () => {
    const match = createPathMatcher([
      { ...anOperation, id: 'fixed', template: '/a/b' },
      { ...anOperation, id: 'end', template: '/a/{x}/c', pathParams: ['x'] },
      { ...anOperation, id: 'deep', template: '/a/b/d/{y}', pathParams: ['y'] },
      { ...anOperation, id: 'deeper', template: '/a/{x}/d/{y}/e', pathParams: ['x', 'y'] },
    ])
    expect(match('GET', ['a', 'b'])?.operation.id).toBe('fixed')
    expect(match('GET', ['a', 'b', 'c'])).toMatchObject({ operation: { id: 'end' }, params: { x: 'b' } })
    expect(match('GET', ['a', 'b', 'd', '1'])).toMatchObject({
      operation: { id: 'deep' },
      params: { y: '1' },
    })
    expect(match('GET', ['a', 'b', 'd', '1', 'e'])?.params).toEqual({ x: 'b', y: '1' })
    expect(match('GET', ['a'])).toBeUndefined()
  })

  function createValues(row: Operation) {
    return fc.array(value, { minLength: row.pathParams.length, maxLength: row.pathParams.length })
  }

  function createSegment() {
    const words = [...new Set(rows.flatMap((row) => splitSegments(row.template)))]
    return fc.oneof(fc.constantFrom(...words), fc.string())
  }
})

const anOperation: Operation = {
  ...{ id: 'any', method: 'GET', template: '/', resource: 'any', access: 'read' },
  ...{ pathParams: [], queryParams: [], body: false, idempotency: 'safe' },
}

/** Replaces the parameters of a template by values. Returns the segments. */
function fillTemplate(row: Operation, values: readonly string[]): string[] {
  const left = [...values]
  return splitSegments(row.template).map((segment) =>
    segment.startsWith('{') ? (left.shift() ?? '') : segment,
  )
}

function countOperations(key: (row: Operation) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1
  return counts
}
