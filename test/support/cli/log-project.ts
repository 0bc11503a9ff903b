import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { type StandIn, startStandIn } from '../stand-in/stand-in.js'
import { CliProject } from './cli-project.js'
import { runNightlyJob, writeLog } from './log-fixture.js'

/** A project with an audit log, created for each test. */
class LogProject {
  standIn!: StandIn
  project!: CliProject

  get directory(): string {
    return join(this.project.folder, 'log')
  }

  /** Writes the log of a nightly job. */
  writeJob(signingKey?: string): Promise<void> {
    return writeLog(this.standIn, this.directory, runNightlyJob, signingKey)
  }
}

/** Starts a stand-in for the tests of a file, and creates a project before each of them. */
export function useLogProject(): LogProject {
  const current = new LogProject()
  beforeAll(async () => {
    current.standIn = await startStandIn({ tls: false })
  })
  afterAll(() => current.standIn.close())
  beforeEach(() => {
    current.standIn.reset()
    current.standIn.on('*', { status: 200, body: {} })
    current.project = new CliProject()
  })
  afterEach(() => current.project[Symbol.dispose]())
  return current
}
