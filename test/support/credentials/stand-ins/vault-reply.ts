/** A parsed request to Vault. */
export interface VaultCall {
  readonly method: string
  /** The path after `/v1/`. */
  readonly path: string
  readonly version: number | undefined
  readonly token: string | undefined
  readonly namespace: string | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Readonly<Record<string, unknown>>
}

export interface VaultReply {
  readonly status: number
  readonly body?: object | string
  readonly headers?: Readonly<Record<string, string>>
}

/** The envelope of every Vault response. */
const envelope = {
  request_id: '00000000-0000-4000-8000-000000000000',
  lease_id: '',
  renewable: false,
  lease_duration: 0,
  data: null,
  wrap_info: null,
  warnings: null,
  auth: null,
}

export const createDataReply = (data: object, status = 200): VaultReply => ({
  status,
  body: { ...envelope, data },
})
export const createAuthReply = (auth: object): VaultReply => ({ status: 200, body: { ...envelope, auth } })
export const createErrorReply = (status: number, ...errors: string[]): VaultReply => ({
  status,
  body: { errors },
})
export const emptyReply: VaultReply = { status: 204 }
export const createNoRouteReply = (path: string): VaultReply =>
  createErrorReply(404, `no handler for route "${path}". route entry not found.`)
