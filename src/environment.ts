/** The only place that reads the environment; an empty variable counts as unset. */
export function environmentVariable(name: string): string | undefined {
  return process.env[name] || undefined
}

/** What was taken out of the environment, by the names of the variables: a second client must find it too. */
const taken = new Map<string, string>()

/**
 * Takes what these variables hold out of the environment. They are alternatives: what is set anew for one of them
 * takes the place of all that was taken before.
 */
export function takeVariables(names: readonly string[]): void {
  const found = names.flatMap((name) => {
    const value = environmentVariable(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  if (found.length > 0) for (const name of names) taken.delete(name)
  for (const [name, value] of found) {
    taken.set(name, value)
    delete process.env[name]
  }
}

export function takenVariable(name: string): string | undefined {
  return taken.get(name)
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
