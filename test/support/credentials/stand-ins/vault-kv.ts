import {
  createDataReply,
  createErrorReply,
  createNoRouteReply,
  emptyReply,
  type VaultCall,
  type VaultReply,
} from './vault-reply.js'

interface Version {
  readonly data: object
  readonly createdAt: number
  deletedAt: number | undefined
  destroyed: boolean
}

/** A KV engine, version 2: secrets with versions that can be deleted, restored and destroyed. */
export class KvEngine {
  readonly #secrets = new Map<string, Version[]>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** @param route the path after the mount, such as `data/mailchimp` */
  answer(route: string, call: VaultCall): VaultReply {
    const [what = '', ...segments] = route.split('/')
    const path = segments.join('/')
    if (what === 'data' && call.method === 'GET') return this.#read(path, call.version)
    if (what === 'data' && call.method === 'DELETE')
      return this.#mark(path, [this.#getNewestNumber(path)], 'delete')
    if (what === 'data') return this.#write(path, call.body['data'])
    if (what === 'metadata' && call.method === 'DELETE') return this.#deleteMetadata(path)
    if (what === 'metadata') return this.#readMetadata(path)
    if (!/^(?:delete|undelete|destroy)$/.test(what)) return createNoRouteReply(call.path)
    return this.#mark(path, call.body['versions'] as number[], what)
  }

  #getNewestNumber(path: string): number {
    return this.#secrets.get(path)?.length ?? 0
  }

  #read(path: string, number = this.#getNewestNumber(path)): VaultReply {
    const version = this.#secrets.get(path)?.[number - 1]
    if (version === undefined) return createErrorReply(404)
    const metadata = describeVersion(version, number)
    const isGone = version.destroyed || version.deletedAt !== undefined
    return createDataReply({ data: isGone ? null : version.data, metadata }, isGone ? 404 : 200)
  }

  #write(path: string, data: unknown): VaultReply {
    if (typeof data !== 'object' || data === null) return createErrorReply(400, 'no data provided')
    const versions = this.#secrets.get(path) ?? []
    const version = { data, createdAt: this.#now(), deletedAt: undefined, destroyed: false }
    this.#secrets.set(path, [...versions, version])
    return createDataReply(describeVersion(version, versions.length + 1))
  }

  #mark(path: string, numbers: readonly number[], how: string): VaultReply {
    const versions = this.#secrets.get(path) ?? []
    for (const version of numbers.map((number) => versions[number - 1])) {
      if (version === undefined || version.destroyed) continue
      if (how === 'destroy') version.destroyed = true
      else version.deletedAt = how === 'delete' ? this.#now() : undefined
    }
    return emptyReply
  }

  #deleteMetadata(path: string): VaultReply {
    this.#secrets.delete(path)
    return emptyReply
  }

  #readMetadata(path: string): VaultReply {
    const versions = this.#secrets.get(path)
    if (versions === undefined) return createErrorReply(404)
    const facts = versions.map((version, n) => {
      const { version: number, custom_metadata: _, ...others } = describeVersion(version, n + 1)
      return [number, others] as const
    })
    return createDataReply({ current_version: versions.length, versions: Object.fromEntries(facts) })
  }
}

function describeVersion({ createdAt, deletedAt, destroyed }: Version, version: number) {
  const deletion_time = deletedAt === undefined ? '' : formatNanoseconds(deletedAt)
  return {
    version,
    created_time: formatNanoseconds(createdAt),
    deletion_time,
    destroyed,
    custom_metadata: null,
  }
}

/** Formats a time with the nine decimals that Go prints. */
function formatNanoseconds(time: number): string {
  return new Date(time).toISOString().replace('Z', '945319Z')
}
