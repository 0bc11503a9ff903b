import type { buildConnector } from 'undici'
import { ConnectFailure } from './connect-failure.js'

/** A connection in the making: undici's own connector returns its socket. */
export interface Opening {
  destroy(error?: Error): unknown
}

export type Connector = (target: buildConnector.Options, callback: buildConnector.Callback) => Opening

/** Ends connections in the making; to destroy their clients does not, and they would keep the process alive. */
export class Openings {
  readonly #all = new Set<Opening>()

  /** Returns a connector whose connections `end()` reaches until they are made. */
  record(connector: Connector): buildConnector.connector {
    return (target, callback) => {
      const opening = connector(target, (...ending) => {
        this.#all.delete(opening)
        callback(...ending)
      })
      this.#all.add(opening)
    }
  }

  end(): void {
    for (const opening of this.#all) opening.destroy(new ConnectFailure('UND_ERR_DESTROYED'))
  }
}
