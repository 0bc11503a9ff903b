import { randomBytes } from 'node:crypto'

/** In seconds since 1970, the format of Azure. */
interface Attributes {
  readonly enabled: boolean
  readonly created: number
  readonly updated: number
  readonly nbf?: number
  readonly exp?: number
}

interface Version {
  readonly value: string
  readonly id: string
  attributes: Attributes
}

/** An error that Azure answers with. */
export class AzureError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly innerCode?: string,
  ) {
    super(message)
  }
}

/** The secrets and versions of an Azure Key Vault. */
export class AzureSecrets {
  readonly #secrets = new Map<string, Map<string, Version>>()

  clear(): void {
    this.#secrets.clear()
  }

  set(origin: string, name: string, value: string, attributes: Partial<Attributes> = {}): Version {
    const version = randomBytes(16).toString('hex')
    const now = Math.floor(Date.now() / 1000)
    const made = { enabled: true, created: now, updated: now, ...omitUndefined(attributes) }
    const secret: Version = { value, id: `${origin}/secrets/${name}/${version}`, attributes: made }
    const versions = this.#secrets.get(name) ?? new Map()
    this.#secrets.set(name, versions.set(version, secret))
    return secret
  }

  update(name: string, version: string, attributes: Partial<Attributes>): Version {
    const secret = this.#findVersion(name, version)
    secret.attributes = { ...secret.attributes, ...omitUndefined(attributes) }
    return secret
  }

  /** Returns a version, or by default the newest one in any state. Azure does not enforce the dates here either. */
  get(name: string, version: string): Version {
    const secret = this.#findVersion(name, version)
    if (secret.attributes.enabled) return secret
    const message = 'Operation get is not allowed on a disabled secret.'
    throw new AzureError(403, 'Forbidden', message, 'SecretDisabled')
  }

  #findVersion(name: string, version: string): Version {
    const versions = this.#secrets.get(name) ?? new Map<string, Version>()
    const secret = version === '' ? [...versions.values()].at(-1) : versions.get(version)
    if (secret !== undefined) return secret
    const message = `A secret with (name/id) ${name}/${version} was not found in this key vault.`
    throw new AzureError(404, 'SecretNotFound', message)
  }
}

function omitUndefined(attributes: Partial<Attributes>): Partial<Attributes> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}
