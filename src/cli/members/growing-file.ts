import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'

/** A file that is written in pieces. It holds personal data, so that only its owner can read it. */
export class GrowingFile {
  readonly #file: number
  #pending = ''
  /** How much of it is written. */
  bytes: number

  /**
   * @param bytes how much of a file that is there is kept: what was written after the last state is cut off
   * @throws {Error} if it exists and nothing of it is kept
   */
  constructor(path: string, bytes?: number) {
    this.#file = openSync(path, bytes === undefined ? 'wx' : bytes === 0 ? 'w' : 'r+', 0o600)
    this.bytes = bytes ?? 0
    ftruncateSync(this.#file, this.bytes)
  }

  add(text: string): void {
    this.#pending += text
  }

  flush(): void {
    if (this.#pending === '') return
    const text = Buffer.from(this.#pending)
    for (let at = 0; at < text.length; )
      at += writeSync(this.#file, text, at, text.length - at, this.bytes + at)
    this.bytes += text.length
    this.#pending = ''
  }

  close(): void {
    this.flush()
    closeSync(this.#file)
  }
}
