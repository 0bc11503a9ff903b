/** The only place that reads the environment; an empty variable counts as unset. */
export function environmentVariable(name: string): string | undefined {
  return process.env[name] || undefined
}
