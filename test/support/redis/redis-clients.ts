import { Redis as IoRedis } from 'ioredis'
import { Redis as IoRedis6 } from 'ioredis-6'
import { createClient } from 'redis'
import type { RedisClient } from '../../../src/redis/redis-client.js'

export type ClientName = keyof typeof connectors

/** A connected client with an error listener, like in an application. */
export interface ConnectedClient {
  readonly client: RedisClient
  close(): void
}

const connectors = {
  'redis 6': async (port: number): Promise<ConnectedClient> => {
    const client = createClient({ socket: { host: '127.0.0.1', port } }).on('error', () => {})
    await client.connect()
    return { client, close: () => client.destroy() }
  },
  'ioredis 5': async (port: number): Promise<ConnectedClient> => {
    const client = new IoRedis(port, '127.0.0.1').on('error', () => {})
    return { client, close: () => client.disconnect() }
  },
  'ioredis 6': async (port: number): Promise<ConnectedClient> => {
    const client = new IoRedis6(port, '127.0.0.1').on('error', () => {})
    return { client, close: () => client.disconnect() }
  },
}

export const clientNames = Object.keys(connectors) as ClientName[]

export function connectClient(name: ClientName, port: number): Promise<ConnectedClient> {
  return connectors[name](port)
}
