/** The only place that reads the environment; an empty variable counts as unset. */
export function readEnvVariable(name: string): string | undefined {
  // An unset variable is looked up on `Object.prototype`, like any property.
  return Object.hasOwn(process.env, name) ? process.env[name] || undefined : undefined
}

/** What was taken out of the environment, and in which taking: a second client must find it too. */
const consumedVariables = new Map<string, { readonly value: string; readonly generation: number }>()
let currentGeneration = 0

/** Takes what these variables hold out of the environment. */
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
 * What was taken out of these variables. They are alternatives: what was set anew for one of them takes the place of
 * all that was taken before.
 */
export function readConsumedVariables(names: readonly string[]): (string | undefined)[] {
  const last = Math.max(...names.map((name) => consumedVariables.get(name)?.generation ?? 0))
  return names.map((name) => {
    const found = consumedVariables.get(name)
    return found?.generation === last ? found.value : undefined
  })
}

/** In capitals, because Windows does not tell them apart. */
const secretVariables = new Set(['MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN'])

/** Says that these variables hold secrets, which no program gets that is started from here. */
export function registerSecretVariables(names: readonly string[]): void {
  for (const name of names) secretVariables.add(name.toUpperCase())
}

/** The environment for a program that is started from here. */
export function createProgramEnvironment(): Record<string, string | undefined> {
  const shared = Object.entries(process.env).filter(([name]) => !secretVariables.has(name.toUpperCase()))
  return Object.assign(Object.create(null), Object.fromEntries(shared))
}

/** What is a name of a variable; a long run of hexadecimal digits is rather a key or a token. */
export function isVariableName(text: unknown): text is string {
  return typeof text === 'string' && /^(?!.*[0-9a-f]{24})[a-z_][a-z0-9_]{0,100}$/i.test(text)
}
