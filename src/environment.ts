/** The only function that reads the environment. An empty variable counts as unset. */
export function readEnvVariable(name: string): string | undefined {
  // An unset variable is looked up on `Object.prototype`, like any property.
  return Object.hasOwn(process.env, name) ? process.env[name] || undefined : undefined
}

/** Values removed from the environment, each with the call that removed it: a second client must find them too. */
const consumedVariables = new Map<string, { readonly value: string; readonly generation: number }>()
let currentGeneration = 0

/** Removes variables from the environment and keeps their values. */
export function consumeVariables(names: readonly string[]): void {
  currentGeneration += 1
  for (const name of names) {
    const value = readEnvVariable(name)
    if (value === undefined) continue
    consumedVariables.set(name, { value, generation: currentGeneration })
    delete process.env[name]
  }
}

/**
 * Returns the values removed from these variables. The variables are alternatives: a newly set one replaces all
 * values that were removed earlier.
 */
export function readConsumedVariables(names: readonly string[]): (string | undefined)[] {
  const last = Math.max(...names.map((name) => consumedVariables.get(name)?.generation ?? 0))
  return names.map((name) => {
    const found = consumedVariables.get(name)
    return found?.generation === last ? found.value : undefined
  })
}

/** In upper case, because variable names are case-insensitive on Windows. */
const secretVariables = new Set(['MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN'])

/** Registers variables as secret, so that child processes do not inherit them. */
export function registerSecretVariables(names: readonly string[]): void {
  for (const name of names) secretVariables.add(name.toUpperCase())
}

/** Returns the environment for a child process. */
export function createProgramEnvironment(): Record<string, string | undefined> {
  const shared = Object.entries(process.env).filter(([name]) => !secretVariables.has(name.toUpperCase()))
  return Object.assign(Object.create(null), Object.fromEntries(shared))
}

/** Returns true for a variable name. A long run of hex digits is a key or a token, not a name. */
export function isVariableName(text: unknown): text is string {
  return typeof text === 'string' && /^(?!.*[0-9a-f]{24})[a-z_][a-z0-9_]{0,100}$/i.test(text)
}
