import { accessSync, constants, type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { findConfig } from '../cli-kit.js'
import { readOwn } from './json-file.js'

/** Returns the directory of the configured audit log; undefined if none is configured. */
export function findAuditDirectory(): string | undefined {
  const found = findConfig()
  const directory = readOwn(readOwn(found?.document, 'audit'), 'directory')
  return typeof directory === 'string' ? resolve(found?.directory ?? '', directory) : undefined
}

/** Returns why this user cannot write to or create a directory; undefined if the user can. Creates nothing. */
export function findDirectoryFault(directory: string): string | undefined {
  try {
    let existing = directory
    let status: Stats | undefined
    for (;;) {
      status = statSync(existing, { throwIfNoEntry: false })
      if (status !== undefined || dirname(existing) === existing) break
      existing = dirname(existing)
    }
    if (status?.isDirectory() !== true) return `${existing} is not a directory`
    accessSync(existing, constants.W_OK | constants.X_OK)
    return undefined
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    return `${directory} is not writable for this user (${code})`
  }
}
