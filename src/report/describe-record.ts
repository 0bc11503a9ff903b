import type { ParsedRecord } from '../audit/parse-line.js'
import { readText } from './clean-text.js'
import type { LooseRecord, RecordFacts } from './record-facts.js'
import type { NotableKind, NotableRecord } from './report-data.js'

const MAX_PAIRS = 20

/** Describes a record for the table. */
export function describeRecord(
  kind: NotableKind,
  facts: RecordFacts,
  { record, chain, sequence }: ParsedRecord,
): NotableRecord {
  const loose = record as unknown as LooseRecord
  const more = kind === 'note' ? listNoteFields(loose) : listCallFields(facts, loose)
  return {
    ...{ kind, time: facts.time, operation: facts.operation, access: facts.access, actor: facts.actor },
    detail: describeDetail(kind, facts),
    more: [...more, ...listOrigin(facts), ...createPair('record', `${chain}:${sequence}`)],
  }
}

function describeDetail(kind: NotableKind, facts: RecordFacts): string | undefined {
  if (kind === 'note') return facts.kind
  if (kind === 'refused') return facts.code
  if (facts.kind === 'intent') return 'no outcome was recorded'
  return [facts.code, facts.status].filter((part) => part !== undefined).join(' ') || undefined
}

type Pairs = NotableRecord['more']

function createPair(name: string, value: unknown): Pairs {
  const text = typeof value === 'number' ? String(value) : readText(value)
  return text === undefined ? [] : [[name, text]]
}

function listCallFields(facts: RecordFacts, { api, resources, trace, unmapped }: LooseRecord): Pairs {
  return [
    createPair('key', facts.key),
    createPair('rule', facts.rule),
    createPair('scope', [facts.scope, facts.revision].filter(Boolean).join(' ')),
    createPair('route', unmapped?.['route']),
    createPair('attempts', facts.attempts || undefined),
    createPair('outcome', unmapped?.['outcome']),
    createPair('duration', facts.duration === undefined ? undefined : `${facts.duration} ms`),
    listResources(resources),
    createPair('request', api?.['request']?.['uid']),
    createPair('trace', trace?.['uid']),
  ].flat()
}

function listResources(resources: LooseRecord | undefined): Pairs {
  if (!Array.isArray(resources)) return []
  return (resources as readonly (LooseRecord | null)[])
    .slice(0, MAX_PAIRS)
    .flatMap((resource) => createPair(readText(resource?.['type']) ?? 'id', resource?.['uid']))
}

/** Lists the fields of a note of any kind, without those that every record has. */
function listNoteFields({ unmapped }: LooseRecord): Pairs {
  return Object.entries(unmapped ?? {})
    .slice(0, MAX_PAIRS)
    .flatMap(([name, value]) =>
      createPair(readText(name) ?? 'text', typeof value === 'object' ? JSON.stringify(value) : String(value)),
    )
}

function listOrigin({ app, host }: RecordFacts): Pairs {
  return [createPair('application', app), createPair('host', host)].flat()
}
