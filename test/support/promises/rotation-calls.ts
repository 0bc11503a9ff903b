import { ApiError } from '../../../src/index.js'
import { createLoopbackClient } from '../call/loopback-client.js'
import { startStandIn } from '../stand-in/stand-in.js'
import { RotatingAccount } from './rotating-account.js'

/** The results of the calls. */
export interface Outcome {
  readonly good: number
  /** The failed calls with their errors. */
  readonly failed: ReadonlyMap<string, string>
}

const IN_FLIGHT = 10

/** Runs `use` with a client over TLS for an account whose key is replaced. */
export async function runWithRotatingAccount<T>(
  use: (account: RotatingAccount, client: ReturnType<typeof createLoopbackClient>) => Promise<T>,
): Promise<T> {
  await using standIn = await startStandIn({ record: false })
  const account = new RotatingAccount(standIn)
  const client = createLoopbackClient(standIn, { credentials: account.provider, limit: false })
  try {
    return await use(account, client)
  } finally {
    await client.close()
  }
}

/** Sends e-mails, ten at a time, because a duplicate of one cannot be undone. */
export async function sendMails(
  client: ReturnType<typeof createLoopbackClient>,
  calls: number,
  restAfterFailureMs = 0,
): Promise<Outcome> {
  const failed = new Map<string, string>()
  let begun = 0
  const runLane = async () => {
    while (begun < calls) {
      begun += 1
      const call = `call-${begun}@example.com`
      try {
        await client.customerJourneys.trigger(1, 2, { email_address: call })
      } catch (error) {
        failed.set(call, error instanceof ApiError ? error.code : String(error))
        await new Promise((resolve) => setTimeout(resolve, restAfterFailureMs))
      }
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, runLane))
  return { good: calls - failed.size, failed }
}
