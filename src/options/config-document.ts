/** The contents of `mailchimp.config.json`, as the compiler types an import of it. Values are checked at run time. */
export interface ConfigDocument {
  readonly $schema?: string
  readonly credentials?: object
  readonly scope?: object
  readonly network?: object
  readonly lifetime?: object
  readonly server?: string
  readonly expect?: object
  readonly timeouts?: object
  readonly retry?: false | object
  readonly limit?: false | object
  readonly audit?: object
  readonly attested?: object
  readonly guardrails?: readonly object[]
}

/**
 * A configuration that `createClient` can distinguish from its options: it has a `$schema`, or `credentials` in the
 * form of the file.
 */
export type ImportedConfig = ConfigDocument &
  ({ readonly $schema: string } | { readonly credentials: { readonly [source: string]: unknown } })

export function isImportedConfig(candidate: unknown): candidate is ImportedConfig {
  if (typeof candidate !== 'object' || candidate === null) return false
  if (Object.hasOwn(candidate, '$schema')) return true
  const credentials = Object.getOwnPropertyDescriptor(candidate, 'credentials')?.value
  return typeof credentials === 'object' && credentials !== null
}
