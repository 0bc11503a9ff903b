/** The only place that reads the environment; an empty variable counts as unset. */
export function environmentVariable(name: string): string | undefined {
  return process.env[name] || undefined
}

/** What is a name of a variable; a long run of hexadecimal digits is rather a key or a token. */
export function isVariableName(text: unknown): text is string {
  return typeof text === 'string' && /^(?!.*[0-9a-f]{24})[a-z_][a-z0-9_]{0,100}$/i.test(text)
}
