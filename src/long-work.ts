/**
 * Work of many calls: a file of its own in `dist`, loaded when one of these functions is first called.
 * `scripts/deferred-files.ts` builds it.
 */
export * from './marketing/members/export-members.js'
export * from './marketing/members/upsert-members.js'
export * from './marketing/pages/paginate.js'
