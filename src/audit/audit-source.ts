import { hostname } from 'node:os'

/** Who writes a log. */
export interface AuditSource {
  /** The application, as the operator named it. */
  readonly name: string
  readonly host: string
  readonly pid: number
}

/** Describes the running process. */
export function describeSource(name: string): AuditSource {
  return { name, host: cleanHost(hostname()), pid: process.pid }
}

/** A host name stands in file names and records: it must be no path, and no run of digits that looks like a key. */
function cleanHost(host: string): string {
  const clean = host.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 63)
  return clean.replace(/[0-9a-f]{24,}/gi, 'host') || 'host'
}
