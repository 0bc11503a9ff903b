import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

const pause = new Int32Array(new SharedArrayBuffer(4))

/** Fills a folder once per run of all test files. The first file fills it, and the others wait. */
export function createOnce(name: string, create: (folder: string) => void): string {
  const folder = join(inject('sharedFolder'), name)
  const ready = `${folder}.ready`
  while (!existsSync(ready)) {
    if (makeFolder(folder)) fillFolder(folder, ready, create)
    else Atomics.wait(pause, 0, 0, 50)
  }
  return folder
}

/** Returns false if another test file already fills the folder. */
function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

function fillFolder(folder: string, ready: string, create: (folder: string) => void): void {
  try {
    create(folder)
    writeFileSync(ready, '')
  } catch (error) {
    rmSync(folder, { recursive: true })
    throw error
  }
}
