import { once } from 'node:events'
import { createServer, type Server } from 'node:http'

/** Counts the requests in flight, like Mailchimp counts the connections of a user. */
export class CountingServer implements AsyncDisposable {
  readonly #server: Server
  readonly #holders = new Map<string, number>()
  readonly #served = new Map<string, number>()
  /** The delay of each response in milliseconds. */
  answerMs: number
  inFlight = 0
  most = 0
  count = 0

  private constructor(answerMs: number) {
    this.answerMs = answerMs
    this.#server = createServer((request, response) => {
      const holder = String(request.headers['x-holder'])
      this.#begin(holder)
      response.once('close', () => this.#end(holder))
      setTimeout(() => response.end('{}'), this.answerMs)
    })
  }

  static async start(answerMs: number): Promise<CountingServer> {
    const server = new CountingServer(answerMs)
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server, 'listening')
    return server
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`
  }

  /** Returns the number of started requests of a holder. */
  getCount(holder: string): number {
    return this.#served.get(holder) ?? 0
  }

  getInFlight(holder: string): number {
    return this.#holders.get(holder) ?? 0
  }

  #begin(holder: string): void {
    this.count += 1
    this.inFlight += 1
    this.most = Math.max(this.most, this.inFlight)
    this.#holders.set(holder, this.getInFlight(holder) + 1)
    this.#served.set(holder, this.getCount(holder) + 1)
  }

  #end(holder: string): void {
    this.inFlight -= 1
    this.#holders.set(holder, this.getInFlight(holder) - 1)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}
