import { existsSync, writeFileSync } from 'node:fs'
import { catalogue, checkScope, type ScopeInput } from '../../cli-kit.js'
import { readEnvVariable } from '../../environment.js'
import { readJsonFile, readOwn } from '../json-file.js'
import type { FoundCall } from './found-calls.js'
import { KEY_SOURCES, type KeySourceName } from './key-source.js'
import type { Manifest } from './manifest.js'

export const CONFIG_FILE = 'mailchimp.config.json'

export type ScopeMode = 'report-only' | 'enforce'

/** The choices for a new configuration. */
export interface ConfigChoices {
  readonly source: KeySourceName
  readonly name: string
  readonly mode: ScopeMode
}

/**
 * Proposes the smallest scope for calls, which names each operation. The scope has no name if the name of the package
 * is not valid for one.
 */
export function proposeScope(calls: readonly FoundCall[], packageName: string | undefined): ScopeInput {
  const allow = [...new Set(calls.map(({ operation }) => operation))].sort()
  const name = packageName?.replace(/^@/, '').replaceAll(/[^\w.-]+/g, '-')
  if (name === undefined) return checkProposed({ version: 1, allow })
  try {
    return checkProposed({ version: 1, name, allow })
  } catch {
    return checkProposed({ version: 1, allow })
  }
}

function checkProposed(scope: object): ScopeInput {
  return checkScope(scope as ScopeInput, 'the proposed scope', catalogue)
}

/** Creates the configuration. Without `mode`, the scope is enforced. */
export function createConfig(
  scope: ScopeInput,
  { source, name, mode }: ConfigChoices,
  manifest: Manifest,
): object {
  const { version, name: scopeName, ...rules } = scope
  return {
    $schema: `./node_modules/${manifest.importName}/schema.json`,
    credentials: KEY_SOURCES[source].createReference(name),
    scope: {
      version,
      ...(scopeName !== undefined && { name: scopeName }),
      ...(mode === 'report-only' && { mode }),
      ...rules,
    },
  }
}

/**
 * Writes the configuration.
 *
 * @throws {Error} if the file exists
 */
export function writeConfig(config: object): void {
  writeFileSync(CONFIG_FILE, `${JSON.stringify(config, null, 2)}\n`, { flag: 'wx' })
}

/** Returns whether this directory or the environment already has a configuration. */
export function hasConfig(): boolean {
  const isInEnvironment = ['MAILCHIMP_CONFIG', 'MAILCHIMP_CONFIG_JSON'].some(
    (name) => readEnvVariable(name) !== undefined,
  )
  const isInManifest =
    existsSync('package.json') && readOwn(readJsonFile('package.json'), 'mailchimp') !== undefined
  return isInEnvironment || isInManifest || existsSync(CONFIG_FILE)
}
