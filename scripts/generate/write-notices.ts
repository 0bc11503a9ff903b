import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundledPackages } from '../bundled-packages.js'

/** What a reader should know about a package beside its licence. */
const remarks: Partial<Record<(typeof bundledPackages)[number], string>> = {
  '@mailchimp/mailchimp_marketing': `Of this package the 27 files of \`src/api\` are here. Their source was not modified; a bundler joined them with the
rest and left out their comments. \`src/ApiClient.js\`, \`src/index.js\` and the packages they need are not here.

Its package.json says "Apache 2.0". The licence that comes with it is an agreement of Mailchimp's own, much like that
one but not the same: it follows. Mailchimp is a trademark of its owner, who neither made nor endorses this package.`,
}

const nodeModules = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** The text of THIRD-PARTY-NOTICES.md, made from the installed packages. */
export function writeNotices(): string {
  return `${[
    `# Third-party notices

Made by \`npm run generate\`: do not edit.

\`dist/implementation.cjs\` and \`dist/testing.cjs\` hold code of other packages, so that nobody has to install them. Each of them stays under
its own licence, which follows whole. Everything else in this package is under the Apache License, Version 2.0: see
LICENSE.`,
    ...bundledPackages.map(writeNotice),
  ].join('\n\n')}\n`
}

function writeNotice(name: (typeof bundledPackages)[number]): string {
  const folder = `${nodeModules}/${name}`
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string }
  const texts = legalFiles(folder).map((file) => fenced(readFileSync(`${folder}/${file}`, 'utf8')))
  if (texts.length === 0) throw new Error(`${name} has no licence file: it must not be bundled`)
  return [`## ${name} ${version}`, remarks[name], ...texts].filter((part) => part !== undefined).join('\n\n')
}

function legalFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)\b/i.test(file))
    .sort()
}

/** As it stands, but for the white space around it. */
function fenced(text: string): string {
  return `\`\`\`\`text\n${text.trim()}\n\`\`\`\``
}
