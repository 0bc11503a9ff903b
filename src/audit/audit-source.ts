import { hostname } from 'node:os'

/** The process that writes a log. */
export interface AuditSource {
  /** The name of the application, from the option `name`. */
  readonly name: string
  readonly host: string
  readonly pid: number
}

/** Describes the running process. */
export function describeSource(name: string): AuditSource {
  return { name, host: sanitizeHost(hostname()), pid: process.pid }
}

/** Makes a host name safe for file names and records: it cannot be a path, or look like a key. */
function sanitizeHost(host: string): string {
  const clean = host.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 63)
  return clean.replace(/[0-9a-f]{24,}/gi, 'host') || 'host'
}
