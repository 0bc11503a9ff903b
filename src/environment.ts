/** Reads a variable; no other function does. An empty variable counts as unset. */
export function readEnvVariable(name: string): string | undefined {
  // Reading an unset variable would return a property of a polluted `Object.prototype`.
  return Object.hasOwn(process.env, name) ? process.env[name] || undefined : undefined
}

/**
 * The values that were removed from the environment, so that a second client finds them too. The generation counts the
 * calls of `consumeVariables`.
 */
const consumedVariables = new Map<string, { readonly value: string; readonly generation: number }>()
let currentGeneration = 0

/** Removes variables from the environment, and stores their values for `readConsumedVariables`. */
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
 * Returns the values that `consumeVariables` last removed from any of these variables. Earlier values do not count,
 * because the variables are alternatives.
 */
export function readConsumedVariables(names: readonly string[]): (string | undefined)[] {
  const last = Math.max(...names.map((name) => consumedVariables.get(name)?.generation ?? 0))
  return names.map((name) => {
    const found = consumedVariables.get(name)
    return found?.generation === last ? found.value : undefined
  })
}

/** Names in upper case, because variables are case-insensitive on Windows. */
const secretVariables = new Set(['MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN'])

/** Registers variables as secret, so that child processes do not inherit them. */
export function registerSecretVariables(names: readonly string[]): void {
  for (const name of names) secretVariables.add(name.toUpperCase())
}

/** Returns the environment for a child process: without secret variables and without a prototype. */
export function createProgramEnvironment(): Record<string, string | undefined> {
  const shared = Object.entries(process.env).filter(([name]) => !secretVariables.has(name.toUpperCase()))
  return Object.assign(Object.create(null), Object.fromEntries(shared))
}

/** Returns true for the name of a variable. Rejects a long run of hex digits, which could be a key or a token. */
export function isVariableName(text: unknown): text is string {
  return typeof text === 'string' && /^(?!.*[0-9a-f]{24})[a-z_][a-z0-9_]{0,100}$/i.test(text)
}
