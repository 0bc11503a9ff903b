import type { buildConnector } from 'undici'
import { ConnectError } from './connect-error.js'

/** A connection that is being opened. undici's own connector returns its socket. */
export interface PendingConnection {
  destroy(error?: Error): unknown
}

export type Connector = (
  target: buildConnector.Options,
  callback: buildConnector.Callback,
) => PendingConnection

/**
 * Closes connections that are still being opened. Destroying their clients does not close them, and they would keep the
 * process alive.
 */
export class PendingConnections {
  readonly #pending = new Set<PendingConnection>()

  /** Returns a connector that registers its connections while they are being opened, so that `end()` closes them. */
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
