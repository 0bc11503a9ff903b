import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that the test files of one run share. */
    readonly sharedFolder: string
  }
}

/** Creates the folder before the first test file, and removes it after the last. */
export default function provideSharedFolder(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'shared-'))
  project.provide('sharedFolder', folder)
  return () => rmSync(folder, { recursive: true })
}
