import { createRequire } from 'node:module'
import type { buildConnector, Client } from 'undici'

/** The parts of undici that calls and the Vault source use. */
export interface UndiciParts {
  readonly Client: typeof Client
  readonly buildConnector: typeof buildConnector
}

/**
 * Loads only these parts. The whole package takes two and a half times as long to load, adds 260 kB to a bundled
 * program, and makes it require `node:sqlite`, which Node 20 does not have.
 */
export function loadUndici(): UndiciParts {
  try {
    return loadInternalModules()
  } catch {
    return loadPublicEntry()
  }
}

/** A separate function, because Rollup drops a `require` inside `try`. */
function loadInternalModules(): UndiciParts {
  return {
    Client: require('undici/lib/dispatcher/client.js'),
    buildConnector: require('undici/lib/core/connect.js'),
  }
}

/** Supports undici releases with other internal paths. Uses Node's own `require`, which bundlers do not follow. */
function loadPublicEntry(): UndiciParts {
  const { Client, buildConnector }: typeof import('undici') = createRequire(__filename)('undici')
  return { Client, buildConnector }
}
