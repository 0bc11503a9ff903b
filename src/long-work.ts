/**
 * Functions that make many calls. `scripts/deferred-files.ts` builds them as a separate file of `dist`, which is loaded
 * when one of them is first called.
 */
export * from './marketing/members/export-members.js'
export * from './marketing/members/upsert-members.js'
export * from './marketing/pages/paginate.js'
