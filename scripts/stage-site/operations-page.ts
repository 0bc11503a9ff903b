import type { Operation } from '../../src/api/operation.js'
import { listNewerOperations, listOperations } from '../../src/cli-kit.js'
import { operations as explanations } from '../spec/explanations/operations.js'
import type { Page } from './pages.js'

/** Returns the page of all operations: name, class, route, and what each does. */
export function createOperationsPage(): Page {
  const all = listOperations()
  const groups = [...new Set(all.map(readGroup))]
  const sections = groups.map((group) =>
    writeSection(
      `client.${group}`,
      all.filter((row) => readGroup(row) === group),
    ),
  )
  const head = `# Operations

The ${all.length} methods of the SDK, and ${listNewerOperations().length} newer routes for \`client.request()\`, as a [scope](./scopes.md) names
them. Your editor shows the arguments and the result of each.`
  return {
    file: 'operations.md',
    text: `${[head, ...sections, writeSection('Without a method', listNewerOperations())].join('\n\n')}\n`,
  }
}

const readGroup = ({ id }: Operation) => id.slice(0, id.indexOf('.'))

function writeSection(title: string, rows: readonly Operation[]): string {
  const lines = rows.map(
    ({ id, access, method, template }) =>
      `| \`${id}\`<br>${explanations[id] ?? ''} | ${access} | \`${method} ${template}\` |`,
  )
  return `## ${title}\n\n| operation | class | route |\n|---|---|---|\n${lines.join('\n')}`
}
