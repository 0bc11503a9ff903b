import { createSampleAnswer } from '../testing/answer-from-schema.js'

const FIELD_LENGTH = 255
const NOTE_LENGTH = 1_000

/**
 * Creates the largest possible member: every field of the specification, 80 merge fields of 255 letters, 8 of them
 * addresses, 60 groups, 50 tags, and links to 9 methods.
 */
export function createLargestMember(_: unknown, index: number): object {
  const schema = { $ref: '#/components/schemas/ListMember' }
  const member = createSampleAnswer(schema, { count: 1, offset: index, total: 1_000 }) as Record<
    string,
    unknown
  >
  const [link] = member['_links'] as unknown[]
  return {
    ...member,
    merge_fields: createFields(80, (n) => [
      `MMERGE${n}`,
      n < 8 ? createAddress(index) : createText(index + n, FIELD_LENGTH),
    ]),
    interests: createFields(60, (n) => [(1e9 + n * 7_919).toString(16), (index + n) % 3 === 0]),
    tags: Array.from({ length: 50 }, (_, n) => ({ id: 10_000 + n, name: createText(n, 100) })),
    marketing_permissions: Array(3).fill((member['marketing_permissions'] as unknown[])[0]),
    last_note: { ...(member['last_note'] as object), note: createText(index, NOTE_LENGTH) },
    _links: Array(9).fill(link),
  }
}

function createFields(count: number, createEntry: (n: number) => [string, unknown]): object {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => createEntry(n)))
}

function createAddress(n: number): object {
  const line = createText(n, 120)
  return {
    addr1: line,
    addr2: line,
    city: createText(n, 20),
    state: createText(n, 20),
    zip: '12345',
    country: 'US',
  }
}

/** Creates a text that differs between fields, like real content. */
function createText(n: number, letters: number): string {
  const words = Array.from(
    { length: Math.ceil(letters / 6) },
    (_, at) => ((n + 1) * (at + 7) * 7_919_133) % 0x7fffffff,
  )
  return words
    .map((word) => word.toString(36))
    .join(' ')
    .slice(0, letters)
}
