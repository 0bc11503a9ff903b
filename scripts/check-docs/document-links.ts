import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Fault } from './blocks.js'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

/** Matches inline code that names a folder or a file of this repository. */
const path = /^(?:src|test|examples|bench|scripts|docs|\.ci)(?:\/[\w.-]+)+\/?$|^[A-Z-]+\.md$/

/** Finds relative links, files in inline code, and `npm run` scripts that do not exist. */
export function findLinkFaults(documents: ReadonlyMap<string, string>): Fault[] {
  return [...documents].flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((content, at) =>
        [
          ...findBrokenLinks(content, file, documents),
          ...findMissingFiles(content),
          ...findMissingScripts(content),
        ].map((message) => ({ file, line: at + 1, message })),
      ),
  )
}

function findBrokenLinks(content: string, file: string, documents: ReadonlyMap<string, string>): string[] {
  return [...content.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [to, anchor] = target.split('#') as [string, string?]
      const linked = to === '' ? file : join(dirname(file), to)
      if (to !== '' && !existsSync(linked)) return true
      return anchor !== undefined && !collectAnchors(documents.get(linked) ?? '').includes(anchor)
    })
    .map((target) => `links to ${target}, which is not there`)
}

/**
 * Collects the anchors of headings, as a Markdown viewer generates them. Skips fenced blocks, in which `#` is a
 * comment.
 */
function collectAnchors(text: string): string[] {
  const prose = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function findMissingFiles(content: string): string[] {
  return [...content.matchAll(/`([^`]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => path.test(code) && !existsSync(code))
    .map((code) => `names ${code}, which is not there`)
}

function findMissingScripts(content: string): string[] {
  return [...content.matchAll(/\bnpm run ([\w:-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !(name in scripts))
    .map((name) => `names npm run ${name}, which is not in package.json`)
}
