import { crc32c } from '../../../src/credentials/google/crc32c.js'

const STATES = { enable: 'ENABLED', disable: 'DISABLED', destroy: 'DESTROYED' } as const

interface Version {
  readonly name: string
  readonly createTime: Date
  readonly data: Buffer
  state: (typeof STATES)[keyof typeof STATES]
}

/** What Google refuses, by its word. */
export class Refusal extends Error {
  constructor(
    readonly status: 'NOT_FOUND' | 'ALREADY_EXISTS' | 'FAILED_PRECONDITION' | 'UNIMPLEMENTED',
    message: string,
  ) {
    super(message)
  }
}

/** Secrets and their versions, as Google Secret Manager keeps them. */
export class GoogleSecrets {
  readonly #secrets = new Map<string, Version[]>()

  create(parent: string, id: string): { name: string } {
    const name = `${parent}/secrets/${id}`
    if (this.#secrets.has(name)) throw new Refusal('ALREADY_EXISTS', `Secret [${name}] already exists.`)
    this.#secrets.set(name, [])
    return { name }
  }

  add(secret: string, data: Buffer): Version {
    const versions = this.#versionsOf(secret)
    const name = `${withNumber(secret)}/versions/${versions.length + 1}`
    const version: Version = { name, createTime: new Date(), data, state: 'ENABLED' }
    versions.push(version)
    return version
  }

  change(name: string, action: keyof typeof STATES): Version {
    const version = this.#version(name)
    if (version.state === 'DESTROYED') throw wrongState(version)
    version.state = STATES[action]
    return version
  }

  access(name: string): { name: string; payload: { data: Buffer; dataCrc32c: string } } {
    const version = this.#version(name)
    if (version.state !== 'ENABLED') throw wrongState(version)
    const { data } = version
    return { name: version.name, payload: { data, dataCrc32c: String(crc32c(data)) } }
  }

  #version(name: string): Version {
    const [, secret = '', id = ''] = /^(.+)\/versions\/([^/]+)$/.exec(name) ?? []
    const versions = this.#versionsOf(secret)
    const version = id === 'latest' ? versions.at(-1) : versions[Number(id) - 1]
    if (version === undefined) throw notFound(id === 'latest' ? secret : name)
    return version
  }

  #versionsOf(secret: string): Version[] {
    const versions = this.#secrets.get(secret)
    if (versions === undefined) throw notFound(secret)
    return versions
  }
}

/** Google names a project by its number, whichever way it was asked. */
function withNumber(secret: string): string {
  return secret.replace(/^projects\/[^/]+/, 'projects/123456789012')
}

function notFound(name: string): Refusal {
  return new Refusal('NOT_FOUND', `Secret [${name}] not found or has no versions.`)
}

function wrongState({ name, state }: Version): Refusal {
  return new Refusal('FAILED_PRECONDITION', `Secret Version [${name}] is in ${state} state.`)
}
