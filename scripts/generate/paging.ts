import type { Operation, Paging } from '../../src/api/operation.js'
import { derivePaging } from '../../src/marketing/operation-defaults.js'
import type { Specification } from './read-spec.js'
import { createSourceError } from './sdk-operation.js'

/** The paging of newer operations by route, according to the types of Mailchimp's SDK for 3.0.91. */
export const newerPaging: Readonly<Record<string, Paging>> = {
  'GET /audiences/{audience_id}/contacts': { records: 'contacts', hasTotal: false, byCursor: true },
  'GET /file-manager/folders/{folder_id}/files': { records: 'files', hasTotal: true, byCursor: false },
  'GET /sms-campaigns': { records: 'sms_campaigns', hasTotal: true, byCursor: false },
}

/** Adds the paging of an operation: the only array of its response contains the records. */
export function addPaging(operation: Operation, specification: Specification): Operation {
  if (derivePaging(operation.template, operation.queryParams) === undefined) return operation
  const { answer } = specification.operations.get(operation.id) ?? {}
  const schema = typeof answer === 'object' ? specification.schemas.get(answer.schema)?.schema : undefined
  const properties = Object.entries(schema?.properties ?? {}).filter(([name]) => name !== '_links')
  const [records, ...others] = properties.filter(([, { type }]) => type === 'array').map(([name]) => name)
  if (records === undefined || others.length > 0)
    throw createSourceError(operation.id, 'it pages, and its answer has no single array')
  const hasTotal = properties.some(([name]) => name === 'total_items')
  return { ...operation, paging: { records, hasTotal, byCursor: false } }
}

/** Lists the parts of a paging that cannot be derived from the path, as marks of its row. */
export function listPagingMarks(operation: Operation): string[] {
  const { paging } = operation
  const derived = derivePaging(operation.template, operation.queryParams)
  if (paging === undefined || JSON.stringify(paging) === JSON.stringify(derived)) return []
  const { records, hasTotal, byCursor } = paging
  return [`records=${records}`, ...(hasTotal ? [] : ['noTotal']), ...(byCursor ? ['cursor'] : [])]
}
