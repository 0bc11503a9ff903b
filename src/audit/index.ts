import { registerAuditEntry } from '../index.js'
import { createAudit, createFileAudit } from './audit-file.js'

export type { Audit, AuditKeeper } from '../index.js'
export type { Attested, AttestedFact } from './attestation.js'
export type { AuditCheckpoint, AuditFailed, AuditRecovered } from './audit-events.js'
export { type AuditFileOptions, auditFile, createAudit } from './audit-file.js'
export type { AuditKey, KeySource } from './audit-keys.js'
export type { AuditOptions } from './audit-options.js'
export { type ChangedOperation, diffScopes, type ScopeDifference } from './diff-scopes.js'
export type { CallEvidence } from './evidence.js'
export { type LearnedScope, type LearnOptions, learnScope } from './learn-scope.js'
export { type ReplayedScope, replayScope } from './replay-scope.js'
export {
  type AuditFault,
  type AuditVerification,
  type FaultKind,
  type VerifiedChain,
  type VerifyOptions,
  verifyAudit,
} from './verify.js'

registerAuditEntry({ auditFile: (options) => createFileAudit(options, {}), createAudit })
