import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import ts from 'typescript'
import type { Block, Fault } from './blocks.js'
import { builtPackage } from './built-package.js'

type Document = Readonly<Record<string, unknown>>

const schema = JSON.parse(readFileSync('schema.json', 'utf8')) as { properties: Document }
const validate = addFormats(new Ajv({ strict: false })).compile(schema)

/** Finds the faults of JSON blocks, and of the configurations and scopes in them. */
export function findConfigFaults(blocks: readonly Block[]): Fault[] {
  return blocks.filter(({ language }) => /^jsonc?$/.test(language)).flatMap(findBlockFaults)
}

function findBlockFaults(block: Block): Fault[] {
  const { file, line } = block
  try {
    const config = extractConfig(parseBlock(block))
    if (config === undefined) return []
    return [...checkWithLoader(config), ...checkWithSchema(config)].map((message) => ({
      file,
      line,
      message,
    }))
  } catch (error) {
    return [{ file, line, message: (error as Error).message }]
  }
}

function parseBlock({ language, text }: Block): unknown {
  if (language === 'json') return JSON.parse(text)
  const { config, error } = ts.parseConfigFileTextToJson('block.jsonc', text)
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, ' '))
  return config
}

/** Returns the configuration in a document: the document itself, the `mailchimp` key of a package.json, or a scope. */
function extractConfig(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return undefined
  const { mailchimp, version, refuse } = document as Document
  // Calls for `scope test`, which a test of the command runs.
  if (refuse !== undefined) return undefined
  if (mailchimp !== undefined) return mailchimp
  if (version === 1) return { scope: document }
  return Object.keys(document).some((key) => key in schema.properties) ? document : undefined
}

function checkWithLoader(config: unknown): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  const path = join(folder, 'mailchimp.config.json')
  try {
    writeFileSync(path, JSON.stringify(config, replaceCertificatePath))
    writeFileSync(join(folder, 'ca.pem'), '-----BEGIN CERTIFICATE-----\n')
    builtPackage.loadConfig(path)
    return []
  } catch (error) {
    return [(error as Error).message.replaceAll(path, 'the configuration')]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Replaces the path of a certificate, which exists only on the reader's machine. */
function replaceCertificatePath(key: string, value: unknown): unknown {
  return key === 'caFile' && typeof value === 'string' ? 'ca.pem' : value
}

function checkWithSchema(config: unknown): string[] {
  if (validate(config)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `schema.json refuses ${instancePath} ${message}`,
  )
}
