import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extract } from './extract-spec/extract.js'
import type { OpenApi } from './extract-spec/open-api.js'
import { printByLine } from './extract-spec/print-by-line.js'

const [source] = process.argv.slice(2)
if (!source) {
  console.error('usage: tsx scripts/extract-spec.ts <Mailchimp OpenAPI 3 document>')
  process.exit(2)
}

const document = extract(JSON.parse(readFileSync(source, 'utf8')) as OpenApi)
const target = fileURLToPath(new URL(`./spec/mailchimp-${document.info.version}.json`, import.meta.url))
const text = printByLine(document)
writeFileSync(target, text)
const schemas = Object.keys(document.components.schemas ?? {}).length
console.log(`${target}: ${Math.round(text.length / 1000)} kB, ${schemas} schemas`)
