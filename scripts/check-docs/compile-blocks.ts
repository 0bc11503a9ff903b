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

/** Compiles each TypeScript block as a module in the root of the package. */
export function findCompileFaults(blocks: readonly Block[]): Fault[] {
  const shown = blocks.filter(({ language }) => language === 'ts')
  const modules = new Map(shown.filter(isCompiled).map((block, at) => [resolve(`block-${at}.mts`), block]))
  const program = ts.createProgram([...modules.keys()], options, createHost(modules))
  const found = ts.getPreEmitDiagnostics(program).map((diagnostic) => createFault(diagnostic, modules))
  return [...shown.filter(isIgnoredWithoutReason).map(createReasonFault), ...found]
}

const isCompiled = ({ remark }: Block) => !remark.startsWith('ignore')
const isIgnoredWithoutReason = ({ remark }: Block) =>
  remark.startsWith('ignore') && !/^ignore: \w/.test(remark)

function createReasonFault({ file, line }: Block): Fault {
  return { file, line: line - 1, message: 'a block that is left out has to say why: ```ts ignore: <why>' }
}

function createHost(modules: ReadonlyMap<string, Block>): ts.CompilerHost {
  // Without an import or an export, it would be a script, which cannot have a top-level await.
  const getText = (file: string) => `${modules.get(file)?.text}\nexport {}`
  return {
    ...diskHost,
    fileExists: (file) => modules.has(file) || diskHost.fileExists(file),
    readFile: (file) => (modules.has(file) ? getText(file) : diskHost.readFile(file)),
    getSourceFile: (file, target) =>
      modules.has(file) ? ts.createSourceFile(file, getText(file), target) : parseOnce(file, target),
  }
}

const diskHost = ts.createCompilerHost(options)
const sourceCache = new Map<string, ts.SourceFile | undefined>()

function parseOnce(
  file: string,
  target: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile | undefined {
  if (!sourceCache.has(file)) sourceCache.set(file, diskHost.getSourceFile(file, target))
  return sourceCache.get(file)
}

function createFault(diagnostic: ts.Diagnostic, modules: ReadonlyMap<string, Block>): Fault {
  const { file: source, start = 0, messageText } = diagnostic
  const message = ts.flattenDiagnosticMessageText(messageText, ' ')
  const block = modules.get(source?.fileName ?? '')
  if (source === undefined || block === undefined)
    return { file: source?.fileName ?? 'tsc', line: 1, message }
  const { line } = source.getLineAndCharacterOfPosition(start)
  return { file: block.file, line: block.line + line, message }
}
