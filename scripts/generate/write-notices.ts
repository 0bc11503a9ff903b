import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { noticedPackages } from '../bundled-packages.js'

/** Remarks on packages that precede their licences. */
const remarks: Partial<Record<(typeof noticedPackages)[number], string>> = {
  '@mailchimp/mailchimp_marketing': `No file of this package is here. The names, arguments and routes of its 270 methods were read from the 27 files of
\`src/api\`, and are here as a table.

Its package.json says "Apache 2.0". The licence that comes with it is an agreement of Mailchimp's own, much like that
one but not the same: it follows. Mailchimp is a trademark of its owner, who neither made nor endorses this package.`,
}

const nodeModules = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** Returns the text of THIRD-PARTY-NOTICES.md, from the installed packages. */
export function writeNotices(): string {
  return `${[
    `# Third-party notices

Made by \`npm run generate\`: do not edit.

Files in \`dist\`, and the reports that \`audit report\` writes, contain code of other packages, so that users need not
install them. Each package stays under its own licence, which follows in full. Everything else in this package is under
the Apache License, Version 2.0: see LICENSE.`,
    ...noticedPackages.map(writeNotice),
  ].join('\n\n')}\n`
}

function writeNotice(name: (typeof noticedPackages)[number]): string {
  const folder = `${nodeModules}/${name}`
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string }
  const texts = listLegalFiles(folder).map((file) => fenceText(readFileSync(`${folder}/${file}`, 'utf8')))
  if (texts.length === 0) throw new Error(`${name} has no licence file: it must not be bundled`)
  return [`## ${name} ${version}`, remarks[name], ...texts].filter((part) => part !== undefined).join('\n\n')
}

function listLegalFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)\b/i.test(file))
    .sort()
}

/** Puts a text into a fenced block, without surrounding white space. */
function fenceText(text: string): string {
  return `\`\`\`\`text\n${text.trim()}\n\`\`\`\``
}
