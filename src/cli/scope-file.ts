import { catalogue, checkScope, type ScopeInput } from '../cli-kit.js'
import { isObject, readJsonFile, readOwn } from './json-file.js'

/**
 * Reads a scope from a file that contains one, or from a configuration: `mailchimp.config.json`, or package.json with a
 * `mailchimp` key.
 *
 * @throws {ConfigError} if the scope is invalid
 * @throws {Error} if the file cannot be read, or contains no scope
 */
export function readScopeFile(file: string): ScopeInput {
  const document = readJsonFile(file)
  const config = readOwn(document, 'mailchimp') ?? document
  const scope = readOwn(config, 'scope') ?? (readOwn(config, 'version') === 1 ? config : undefined)
  if (!isObject(scope)) throw new Error(`${file} contains no scope: write { "version": 1, "allow": [ … ] }`)
  const { $schema: _, ...fields } = scope
  return checkScope(fields as unknown as ScopeInput, file, catalogue)
}
