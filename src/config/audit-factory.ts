import { ConfigError } from '../errors/error-classes.js'
import { type AuditEntry, loadAuditEntry } from '../options/audit-option.js'
import type { AuditConfig } from './audit-schema.js'
import type { ConfigReader } from './config-reader.js'
import { createSecretReader } from './secret-reader.js'

/** Its program can close it, because `loadConfig()` returns it. */
type ConfiguredAudit = ReturnType<AuditEntry['auditFile']>

/** The logs of the process, by their configuration: one chain for all clients, one open file. */
const logs = new Map<string, ConfiguredAudit>()

/** Returns the log that a configuration describes, created on first use. Returns undefined if it has faults. */
export function getConfiguredAudit(
  config: AuditConfig,
  attested: object | undefined,
  reader: ConfigReader,
): ConfiguredAudit | undefined {
  const text = JSON.stringify([reader.resolvePath('.'), config, attested])
  const known = logs.get(text)
  if (known !== undefined && !known.isClosed) return known
  const log = createConfiguredAudit(config, attested, reader)
  if (log !== undefined) logs.set(text, log)
  return log
}

function createConfiguredAudit(
  { directory, key, signingKey, ...others }: AuditConfig,
  attested: object | undefined,
  reader: ConfigReader,
): ConfiguredAudit | undefined {
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
