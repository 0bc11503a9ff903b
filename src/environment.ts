/** The only place that reads the environment; an empty variable counts as unset. */
export function environmentVariable(name: string): string | undefined {
  // An unset variable is looked up on `Object.prototype`, like any property.
  return Object.hasOwn(process.env, name) ? process.env[name] || undefined : undefined
}

/** What was taken out of the environment, and in which taking: a second client must find it too. */
const taken = new Map<string, { readonly value: string; readonly taking: number }>()
let takings = 0

/** Takes what these variables hold out of the environment. */
export function takeVariables(names: readonly string[]): void {
  takings += 1
  for (const name of names) {
    const value = environmentVariable(name)
    if (value === undefined) continue
    taken.set(name, { value, taking: takings })
    delete process.env[name]
  }
}

/**
 * What was taken out of these variables. They are alternatives: what was set anew for one of them takes the place of
 * all that was taken before.
 */
export function takenVariables(names: readonly string[]): (string | undefined)[] {
  const last = Math.max(...names.map((name) => taken.get(name)?.taking ?? 0))
  return names.map((name) => {
    const found = taken.get(name)
    return found?.taking === last ? found.value : undefined
  })
}

/** In capitals, because Windows does not tell them apart. */
const secretNames = new Set(['MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN'])

/** Says that these variables hold secrets, which no program gets that is started from here. */
export function keepFromPrograms(names: readonly string[]): void {
  for (const name of names) secretNames.add(name.toUpperCase())
}

/** The environment for a program that is started from here. */
export function environmentForPrograms(): Record<string, string | undefined> {
  const shared = Object.entries(process.env).filter(([name]) => !secretNames.has(name.toUpperCase()))
  return Object.assign(Object.create(null), Object.fromEntries(shared))
}

/** What is a name of a variable; a long run of hexadecimal digits is rather a key or a token. */
export function isVariableName(text: unknown): text is string {
  return typeof text === 'string' && /^(?!.*[0-9a-f]{24})[a-z_][a-z0-9_]{0,100}$/i.test(text)
}
