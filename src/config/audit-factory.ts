import { ConfigError } from '../errors/error-classes.js'
import { type Audit, loadAuditEntry } from '../options/audit-option.js'
import type { AuditConfig } from './audit-schema.js'
import type { ConfigReader } from './config-reader.js'
import { createSecretReader } from './secret-reader.js'

/** Creates the log that a configuration describes. Returns undefined if it has faults. */
export function createConfiguredAudit(
  { directory, key, signingKey, ...others }: AuditConfig,
  attested: object | undefined,
  reader: ConfigReader,
): Audit | undefined {
  const failure = 'the audit log cannot be written'
  const options = {
    ...others,
    directory: reader.resolvePath(directory),
    ...(attested !== undefined && { attested }),
    ...(key !== undefined && { key: createSecretReader(key, reader, failure) }),
    ...(signingKey !== undefined && { signingKey: createSecretReader(signingKey, reader, failure) }),
  }
  return reader.collect(
    () => loadAuditEntry().auditFile(options as never),
    (path) => (path === '' || path === 'attested' ? path || 'audit' : `audit.${path}`),
  )
}

/** Rejects `attested` without `audit`: attestations are stored only in the audit log. */
export function refuseAttested(reader: ConfigReader): void {
  reader.collect(
    () => {
      throw new ConfigError('', [
        { path: 'attested', message: 'needs `audit`: attestations are written to the audit log' },
      ])
    },
    (path) => path,
  )
}
