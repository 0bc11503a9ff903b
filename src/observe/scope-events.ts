import { channel } from 'node:diagnostics_channel'
import type { ScopeError } from '../errors/error-classes.js'
import type { ScopeIdentity } from '../scope/compile.js'
import type { CallRecord } from './observer.js'

/** Published on the channel `mailchimp-hardened:scope.would-refuse`. */
export interface WouldRefuse {
  readonly operation: string
  readonly actor?: string
  readonly scope: ScopeIdentity
  readonly code: ScopeError['code']
  /** The message of the error that the call would have failed with. */
  readonly message: string
  /** The scope and the rule, and their location. */
  readonly hint?: string
  readonly wouldAllow: readonly string[]
  readonly batchIndex?: number
}

const wouldRefuseChannel = channel('mailchimp-hardened:scope.would-refuse')

/** Publishes the refusal that the mode `enforce` would have thrown. */
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

/** Emits a process warning, once per scope, that the scope refuses nothing. */
export function warnReportOnly({ name, revision }: ScopeIdentity): void {
  if (warnedRevisions.has(revision)) return
  warnedRevisions.add(revision)
  process.emitWarning(
    `The Mailchimp scope ${name === undefined ? revision.slice(0, 12) : `"${name}"`} is report-only: it refuses nothing.`,
    { type: 'MailchimpScopeWarning', code: 'MAILCHIMP_REPORT_ONLY' },
  )
}
