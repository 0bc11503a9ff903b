/** Runs code while every object inherits these properties, as after a merge of hostile JSON in the process. */
export async function runPolluted<T>(
  properties: Readonly<Record<string, unknown>>,
  run: () => T,
): Promise<Awaited<T>> {
  Object.assign(Object.prototype, properties)
  try {
    return await run()
  } finally {
    for (const name of Object.keys(properties)) Reflect.deleteProperty(Object.prototype, name)
  }
}
