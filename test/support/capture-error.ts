type ErrorClass<E> = abstract new (...args: never[]) => E

/** Returns what a function throws; fails if it throws nothing, or something else. */
export function captureError<E>(errorClass: ErrorClass<E>, act: () => unknown): E {
  let returned: unknown
  try {
    returned = act()
  } catch (error) {
    if (error instanceof errorClass) return error
    throw error
  }
  throw new Error(`nothing was thrown, but ${JSON.stringify(returned)} returned`)
}

/** Returns what a promise rejects with; fails if it resolves, or rejects with something else. */
export async function captureRejection<E>(
  errorClass: ErrorClass<E>,
  promise: PromiseLike<unknown>,
): Promise<E> {
  let value: unknown
  try {
    value = await promise
  } catch (error) {
    if (error instanceof errorClass) return error
    throw error
  }
  throw new Error(`not rejected, but resolved to ${JSON.stringify(value)}`)
}
