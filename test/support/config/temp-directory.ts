import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, vi } from 'vitest'

const createdDirectories: string[] = []

afterEach(() => {
  for (const directory of createdDirectories.splice(0)) rmSync(directory, { recursive: true })
})

/** Creates a directory with files, and makes it the working directory until the mocks are restored. */
export function enterTempDirectory(files: Readonly<Record<string, unknown>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'mailchimp-hardened-'))
  createdDirectories.push(directory)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  vi.spyOn(process, 'cwd').mockReturnValue(directory)
  return directory
}
