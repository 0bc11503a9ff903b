import { loadPackage } from '../source-kit.js'

/** The part of Google's `SecretManagerServiceClient` that is used here. */
export interface SecretManagerClient {
  initialize?(): Promise<unknown>
  accessSecretVersion(request: { readonly name: string }): Promise<readonly [AccessedVersion, ...unknown[]]>
}

/** A version of a secret in Google's format. */
export interface AccessedVersion {
  /** `projects/123/secrets/mailchimp/versions/3` */
  readonly name?: string | null | undefined
  readonly payload?: SecretPayload | null | undefined
}

export interface SecretPayload {
  /** Bytes, or a string in base64. */
  readonly data?: Uint8Array | string | null | undefined
  /** A number, a string or a Long. */
  readonly dataCrc32c?: unknown
}

export const SECRET_MANAGER = '@google-cloud/secret-manager'

interface SecretManagerPackage {
  readonly SecretManagerServiceClient: new (options: object) => SecretManagerClient
}

/**
 * Creates a Google client on first use. It uses REST: this starts faster than gRPC and keeps no channel that must be
 * closed, and a dead connection costs one request instead of all until TCP times out. Over REST, Google's client has
 * no timeout and no retries of its own, but its HTTP client has.
 */
export class LazyGoogleClient {
  readonly #location: string | undefined
  readonly #caller: string
  #client: Promise<SecretManagerClient> | undefined

  /** @param location the region of a regional secret, which only that region's servers know */
  constructor(location: string | undefined, caller: string) {
    this.#location = location
    this.#caller = caller
  }

  /**
   * Returns the client. One that failed to find its credentials would fail forever, so the next call creates a new one.
   */
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

/** Google's client modifies its options, so each one needs its own object. */
function createClientOptions(location: string | undefined): object {
  return {
    fallback: true,
    clientOptions: { transporterOptions: { timeout: 10_000, retry: true } },
    ...(location !== undefined && { apiEndpoint: `secretmanager.${location}.rep.googleapis.com` }),
  }
}

/**
 * Initializes explicitly: if Google's client initializes itself, a failure also becomes an unhandled rejection, which
 * ends the process.
 */
export async function initializeClient(client: SecretManagerClient): Promise<SecretManagerClient> {
  await client.initialize?.()
  return client
}
