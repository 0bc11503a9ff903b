import { channel } from 'node:diagnostics_channel'
import type { ScopeError } from '../errors/error-classes.js'
import type { CallRecord } from './observer.js'

/** What subscribers of the channel `mailchimp-hardened:scope.would-refuse` get. */
export interface WouldRefuse {
  readonly operation: string
  readonly actor?: string
  readonly scope: { readonly name?: string; readonly revision: string }
  readonly code: ScopeError['code']
  /** The sentence that the call would have failed with. */
  readonly message: string
  /** Which scope and rule, and where they are written. */
  readonly hint?: string
  readonly wouldAllow: readonly string[]
  readonly batchIndex?: number
}

const wouldRefuseChannel = channel('mailchimp-hardened:scope.would-refuse')

/** Tells what a scope would have refused if its mode were `enforce`. */
export function publishRefusal({ operation, actor, scope }: CallRecord, refusal: ScopeError): void {
  if (!wouldRefuseChannel.hasSubscribers) return
  const { code, message, hint, wouldAllow, batchIndex } = refusal
  const event: WouldRefuse = {
    operation: operation.id,
    scope,
    code,
    message,
    wouldAllow,
    ...(hint !== undefined && { hint }),
    ...(actor !== undefined && { actor }),
    ...(batchIndex !== undefined && { batchIndex }),
  }
  wouldRefuseChannel.publish(event)
}

const warnedRevisions = new Set<string>()

/** Says once for each scope that nothing is refused. */
export function warnReportOnly(revision: string, name: string | undefined): void {
  if (warnedRevisions.has(revision)) return
  warnedRevisions.add(revision)
  process.emitWarning(
    `The Mailchimp scope ${name === undefined ? revision.slice(0, 12) : `"${name}"`} is report-only: it refuses nothing.`,
    { type: 'MailchimpScopeWarning', code: 'MAILCHIMP_REPORT_ONLY' },
  )
}
