import type { buildConnector } from 'undici'
import { ConnectError } from './connect-error.js'

/** A connection in the making: undici's own connector returns its socket. */
export interface PendingConnection {
  destroy(error?: Error): unknown
}

export type Connector = (
  target: buildConnector.Options,
  callback: buildConnector.Callback,
) => PendingConnection

/** Ends connections in the making; to destroy their clients does not, and they would keep the process alive. */
export class PendingConnections {
  readonly #pending = new Set<PendingConnection>()

  /** Returns a connector whose connections `end()` reaches until they are made. */
  track(connector: Connector): buildConnector.connector {
    return (target, callback) => {
      const connection = connector(target, (...ending) => {
        this.#pending.delete(connection)
        callback(...ending)
      })
      this.#pending.add(connection)
    }
  }

  end(): void {
    for (const connection of this.#pending) connection.destroy(new ConnectError('UND_ERR_DESTROYED'))
  }
}
