import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Sample } from './sample-literals.js'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file that exists only in memory, with a path in `test/types` so that its imports resolve. */
export interface VirtualFile {
  readonly name: string
  readonly text: string
}

/** Compiles the files. Returns the errors of each as `comment above the line: message`. */
export function compileFiles(files: readonly VirtualFile[], onDisk: readonly string[] = []) {
  const virtual = new Map(files.map(({ name, text }) => [join(root, 'test/types', name), text]))
  const options = readCompilerOptions()
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (path) => virtual.get(path) ?? readFile.call(host, path)
  host.fileExists = (path) => virtual.has(path) || fileExists.call(host, path)
  const names = [...virtual.keys(), ...onDisk.map((path) => join(root, path))]
  const program = ts.createProgram(names, options, host)
  return new Map(names.map((name) => [basename(name), collectErrors(program, name)]))
}

function collectErrors(program: ts.Program, name: string): string[] {
  const file = program.getSourceFile(name)
  if (!file) throw new Error(`${name} is not in the program`)
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    formatDiagnostic,
  )
}

export function readCompilerOptions(): ts.CompilerOptions {
  const path = join(root, 'tsconfig.json')
  const { config } = ts.readConfigFile(path, ts.sys.readFile)
  return ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, dirname(path)).options
}

function formatDiagnostic({ file, start = 0, messageText }: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(messageText, ' ')
  if (!file) return text
  const { line } = file.getLineAndCharacterOfPosition(start)
  const source = file.text.split('\n')
  // a sample is below the comment that names it
  const comment = source.slice(0, line + 1).findLast((each) => each.startsWith('// '))
  return `${comment ?? `${file.fileName}:${line + 1}`}: ${text}`
}

/** Creates one constant for each sample. Fresh literals make an unknown field an error. */
export function createSampleFile(name: string, samples: readonly Sample[]): VirtualFile {
  const lines = samples.map(
    ({ what, type, value }, at) => `// ${what}\nexport const s${at}: ${type} = ${JSON.stringify(value)}`,
  )
  const imports = [
    "import type { Body, Marketing, Result } from '../../src/index.js'",
    'export type Used = [Body<never>, Marketing.Link, Result<never>]',
  ]
  return { name, text: `${[...imports, ...lines].join('\n')}\n` }
}
