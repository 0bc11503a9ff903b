import { createRequire } from 'node:module'
import type { buildConnector, Client } from 'undici'

/** The parts of undici that calls and the Vault source need. */
export interface UndiciParts {
  readonly Client: typeof Client
  readonly buildConnector: typeof buildConnector
}

/**
 * Loads the parts alone: the whole of undici takes two and a half times as long to load, adds 260 kB to a bundled
 * program, and there asks for `node:sqlite`, which Node 20 does not have.
 */
export function loadUndici(): UndiciParts {
  try {
    return loadInternalModules()
  } catch {
    return loadPublicEntry()
  }
}

/** A function of its own, because Rollup leaves out what is required inside a `try`. */
function loadInternalModules(): UndiciParts {
  return {
    Client: require('undici/lib/dispatcher/client.js'),
    buildConnector: require('undici/lib/core/connect.js'),
  }
}

/** By Node's own `require`, which no bundler follows: for a release of undici that keeps its parts elsewhere. */
function loadPublicEntry(): UndiciParts {
  const { Client, buildConnector }: typeof import('undici') = createRequire(__filename)('undici')
  return { Client, buildConnector }
}
