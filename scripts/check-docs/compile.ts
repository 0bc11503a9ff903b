import { resolve } from 'node:path'
import ts from 'typescript'
import type { Block, Fault } from './blocks.js'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
}

/** The blocks of TypeScript, each compiled as a module that stands in the root of the package. */
export function compileFaults(blocks: readonly Block[]): Fault[] {
  const shown = blocks.filter(({ language }) => language === 'ts')
  const modules = new Map(shown.filter(isCompiled).map((block, at) => [resolve(`block-${at}.mts`), block]))
  const program = ts.createProgram([...modules.keys()], options, hostWith(modules))
  const found = ts.getPreEmitDiagnostics(program).map((diagnostic) => faultOf(diagnostic, modules))
  return [...shown.filter(isIgnoredWithoutReason).map(reasonMissing), ...found]
}

const isCompiled = ({ remark }: Block) => !remark.startsWith('ignore')
const isIgnoredWithoutReason = ({ remark }: Block) =>
  remark.startsWith('ignore') && !/^ignore: \w/.test(remark)

function reasonMissing({ file, line }: Block): Fault {
  return { file, line: line - 1, message: 'a block that is left out has to say why: ```ts ignore: <why>' }
}

function hostWith(modules: ReadonlyMap<string, Block>): ts.CompilerHost {
  // Without an import or an export it would be a script, which has no top-level await.
  const textOf = (file: string) => `${modules.get(file)?.text}\nexport {}`
  return {
    ...onDisk,
    fileExists: (file) => modules.has(file) || onDisk.fileExists(file),
    readFile: (file) => (modules.has(file) ? textOf(file) : onDisk.readFile(file)),
    getSourceFile: (file, target) =>
      modules.has(file) ? ts.createSourceFile(file, textOf(file), target) : parsedOnce(file, target),
  }
}

const onDisk = ts.createCompilerHost(options)
const parsed = new Map<string, ts.SourceFile | undefined>()

function parsedOnce(
  file: string,
  target: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile | undefined {
  if (!parsed.has(file)) parsed.set(file, onDisk.getSourceFile(file, target))
  return parsed.get(file)
}

function faultOf(diagnostic: ts.Diagnostic, modules: ReadonlyMap<string, Block>): Fault {
  const { file: source, start = 0, messageText } = diagnostic
  const message = ts.flattenDiagnosticMessageText(messageText, ' ')
  const block = modules.get(source?.fileName ?? '')
  if (source === undefined || block === undefined)
    return { file: source?.fileName ?? 'tsc', line: 1, message }
  const { line } = source.getLineAndCharacterOfPosition(start)
  return { file: block.file, line: block.line + line, message }
}
