import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { operations } from '../src/marketing/all-operations.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Measures the additional seconds that the compiler needs for a program that uses every group, instead of an empty one.
 */
export async function measureExtraSeconds(rounds: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-types-'))
  try {
    const empty = await createProject(join(folder, 'empty'), 'export {}\n')
    const full = await createProject(join(folder, 'full'), writeGroupsProgram())
    const seconds = Array.from(
      { length: rounds },
      () => [measureSeconds(empty), measureSeconds(full)] as const,
    )
    // Uses the fastest run of each, because disturbances only make a compiler slower.
    return Math.min(...seconds.map((pair) => pair[1])) - Math.min(...seconds.map((pair) => pair[0]))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Measures the size of all declaration files except those of the entry `testing`, in kB. */
export function measureDeclarationSize(): number {
  const dist = join(root, 'dist')
  const files = readdirSync(dist).filter((name) => /^(?!testing\.).*\.d\.[cm]ts$/.test(name))
  return Math.ceil(files.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0) / 1000)
}

/** Creates a project like that of an application, with this package installed. */
async function createProject(folder: string, program: string): Promise<string> {
  await mkdir(join(folder, 'node_modules'), { recursive: true })
  await symlink(root, join(folder, 'node_modules/mailchimp-hardened'))
  await writeFile(join(folder, 'program.ts'), program)
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  return folder
}

/** Writes a program with a function for each group, which calls the group's first method. */
function writeGroupsProgram(): string {
  const firstOfGroup = new Map(Object.keys(operations).map((id) => [id.split('.')[0] as string, id]))
  const functions = [...firstOfGroup].map(
    ([group, id]) =>
      `export const ${group} = (...args: Parameters<typeof mailchimp.${id}>) => mailchimp.${id}(...args)`,
  )
  return `import mailchimp from 'mailchimp-hardened'\n${functions.join('\n')}\n`
}

function measureSeconds(project: string): number {
  const began = performance.now()
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the program of all groups does not compile:\n${stdout}`)
  return (performance.now() - began) / 1000
}
