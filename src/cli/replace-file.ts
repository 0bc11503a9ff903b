import {
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  openSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs'

export interface ReplaceOptions {
  /** A text near the start of each file that the command writes. */
  readonly marker: string
  /** Names what the command writes, like `a report`. */
  readonly noun: string
}

const BEGINNING_BYTES = 4096

/**
 * Throws unless the file is missing, or was written by the command.
 *
 * @throws {Error} that names the file
 */
export function assertReplaceable(file: string, { marker, noun }: ReplaceOptions): void {
  const status = statSync(file, { throwIfNoEntry: false })
  if (status === undefined) return
  if (status.isFile() && readBeginning(file).includes(marker)) return
  throw new Error(`--out ${file} exists and is not ${noun}: choose another name`)
}

/** Throws if the file exists and is not a regular file, or is a link. */
export function assertRegular(file: string): void {
  const status = lstatSync(file, { throwIfNoEntry: false })
  if (status !== undefined && !status.isFile())
    throw new Error(`--out ${file} is not a regular file: choose another name`)
}

/** Throws if one of the inputs is the same file, even under another name. */
export function assertNoInput(file: string, inputs: readonly string[]): void {
  const target = identifyFile(file)
  if (target === undefined || !inputs.some((input) => identifyFile(input) === target)) return
  throw new Error(`--out ${file} is one of the files to read: choose another name`)
}

/** Writes a file that only its owner can read, even if it exists already with another mode. Does not follow links. */
export function writePrivateFile(file: string, text: string): void {
  const { O_CREAT, O_NOFOLLOW = 0, O_TRUNC, O_WRONLY } = constants
  const descriptor = openSync(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600)
  try {
    fchmodSync(descriptor, 0o600)
    writeFileSync(descriptor, text)
  } finally {
    closeSync(descriptor)
  }
}

function identifyFile(file: string): string | undefined {
  const status = statSync(file, { bigint: true, throwIfNoEntry: false })
  return status === undefined ? undefined : `${status.dev}:${status.ino}`
}

function readBeginning(file: string): string {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(BEGINNING_BYTES)
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, BEGINNING_BYTES, 0))
  } finally {
    closeSync(descriptor)
  }
}
