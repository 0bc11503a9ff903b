import { computeCrc32c } from '../../../../src/credentials/sources/google/crc32c.js'

const STATES = { enable: 'ENABLED', disable: 'DISABLED', destroy: 'DESTROYED' } as const

interface Version {
  readonly name: string
  readonly createTime: Date
  readonly data: Buffer
  state: (typeof STATES)[keyof typeof STATES]
}

/** An error that Google answers with, by its status name. */
export class GoogleError extends Error {
  constructor(
    readonly status: 'NOT_FOUND' | 'ALREADY_EXISTS' | 'FAILED_PRECONDITION' | 'UNIMPLEMENTED',
    message: string,
  ) {
    super(message)
  }
}

/** The secrets and versions of Google Secret Manager. */
export class GoogleSecrets {
  readonly #secrets = new Map<string, Version[]>()

  create(parent: string, id: string): { name: string } {
    const name = `${parent}/secrets/${id}`
    if (this.#secrets.has(name)) throw new GoogleError('ALREADY_EXISTS', `Secret [${name}] already exists.`)
    this.#secrets.set(name, [])
    return { name }
  }

  add(secret: string, data: Buffer): Version {
    const versions = this.#findVersions(secret)
    const name = `${replaceProjectId(secret)}/versions/${versions.length + 1}`
    const version: Version = { name, createTime: new Date(), data, state: 'ENABLED' }
    versions.push(version)
    return version
  }

  change(name: string, action: keyof typeof STATES): Version {
    const version = this.#findVersion(name)
    if (version.state === 'DESTROYED') throw createStateError(version)
    version.state = STATES[action]
    return version
  }

  access(name: string): { name: string; payload: { data: Buffer; dataCrc32c: string } } {
    const version = this.#findVersion(name)
    if (version.state !== 'ENABLED') throw createStateError(version)
    const { data } = version
    return { name: version.name, payload: { data, dataCrc32c: String(computeCrc32c(data)) } }
  }

  #findVersion(name: string): Version {
    const [, secret = '', id = ''] = /^(.+)\/versions\/([^/]+)$/.exec(name) ?? []
    const versions = this.#findVersions(secret)
    const version = id === 'latest' ? versions.at(-1) : versions[Number(id) - 1]
    if (version === undefined) throw createNotFoundError(id === 'latest' ? secret : name)
    return version
  }

  #findVersions(secret: string): Version[] {
    const versions = this.#secrets.get(secret)
    if (versions === undefined) throw createNotFoundError(secret)
    return versions
  }
}

/** Google answers with the number of a project, even if the request used its id. */
function replaceProjectId(secret: string): string {
  return secret.replace(/^projects\/[^/]+/, 'projects/123456789012')
}

function createNotFoundError(name: string): GoogleError {
  return new GoogleError('NOT_FOUND', `Secret [${name}] not found or has no versions.`)
}

function createStateError({ name, state }: Version): GoogleError {
  return new GoogleError('FAILED_PRECONDITION', `Secret Version [${name}] is in ${state} state.`)
}
