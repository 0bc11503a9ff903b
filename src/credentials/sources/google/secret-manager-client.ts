import { loadPackage } from '../lazy-package.js'

/** The part of Google's `SecretManagerServiceClient` that is called. */
export interface SecretManagerClient {
  initialize?(): Promise<unknown>
  accessSecretVersion(request: { readonly name: string }): Promise<readonly [AccessedVersion, ...unknown[]]>
}

/** A version of a secret as Google gives it. */
export interface AccessedVersion {
  /** `projects/123/secrets/mailchimp/versions/3` */
  readonly name?: string | null | undefined
  readonly payload?: SecretPayload | null | undefined
}

export interface SecretPayload {
  /** Bytes; a text is in base64. */
  readonly data?: Uint8Array | string | null | undefined
  /** A number, in whichever of JavaScript's shapes. */
  readonly dataCrc32c?: unknown
}

export const SECRET_MANAGER = '@google-cloud/secret-manager'

interface SecretManagerPackage {
  readonly SecretManagerServiceClient: new (options: object) => SecretManagerClient
}

/**
 * A client of Google's, once it is ready. It asks over REST: that is ready sooner than gRPC and keeps no channel that
 * had to be closed; a connection that died unnoticed costs one request, and not all of them until TCP gives it up.
 * Over REST Google's client has neither a timeout nor retries of its own, but its HTTP client has.
 */
export class LazyGoogleClient {
  readonly #location: string | undefined
  readonly #caller: string
  #client: Promise<SecretManagerClient> | undefined

  /** @param location of a regional secret: the servers of its region know it, and no others */
  constructor(location: string | undefined, caller: string) {
    this.#location = location
    this.#caller = caller
  }

  /** One that has once failed to find its credentials would fail for ever: then the next one to ask makes another. */
  get(): Promise<SecretManagerClient> {
    this.#client ??= this.#create().catch((error: unknown) => {
      this.#client = undefined
      throw error
    })
    return this.#client
  }

  async #create(): Promise<SecretManagerClient> {
    const { SecretManagerServiceClient } = loadPackage<SecretManagerPackage>(SECRET_MANAGER, this.#caller)
    return initializeClient(new SecretManagerServiceClient(createClientOptions(this.#location)))
  }
}

/** Google's client writes into what it is given: each one needs its own. */
function createClientOptions(location: string | undefined): object {
  return {
    fallback: true,
    clientOptions: { transporterOptions: { timeout: 10_000, retry: true } },
    ...(location !== undefined && { apiEndpoint: `secretmanager.${location}.rep.googleapis.com` }),
  }
}

/**
 * Where Google's client initialises itself, a failure is also thrown past everybody who could catch it, and that ends
 * the process.
 */
export async function initializeClient(client: SecretManagerClient): Promise<SecretManagerClient> {
  await client.initialize?.()
  return client
}
