type ErrorClass<E> = abstract new (...args: never[]) => E

/** Returns the error that a function throws. Fails if it throws none, or one of another class. */
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

/** Returns the error that a promise rejects with. Fails if it resolves, or rejects with one of another class. */
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
