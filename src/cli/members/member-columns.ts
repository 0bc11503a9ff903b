/** The fields of a member that an import can write, with the readers of their cells. */
const FIELDS: Readonly<Record<string, CellReader>> = {
  email_address: readText,
  status: readText,
  email_type: readText,
  language: readText,
  vip: readBoolean,
  ip_opt: readText,
  ip_signup: readText,
  timestamp_opt: readText,
  timestamp_signup: readText,
  'location.latitude': readNumber,
  'location.longitude': readNumber,
}

/** Fields whose parts depend on the audience: `merge_fields.FNAME`, `interests.<id>`. */
const GROUPS: Readonly<Record<string, CellReader>> = { merge_fields: readText, interests: readBoolean }

/** The default fields of an export; an import can read them. */
export const EXPORTED_FIELDS: readonly string[] = [
  ...['email_address', 'status', 'email_type', 'language', 'vip', 'merge_fields'],
]

export type CellReader = (cell: string) => unknown

/** Column names in Mailchimp's own exports. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Email Address': 'email_address',
  email: 'email_address',
}

/** A column of a file, and the field of a member that it contains. Undefined for an ignored column. */
export interface MemberColumn {
  readonly path: readonly string[]
  readonly read: CellReader
}

/**
 * Reads the header of a file.
 *
 * @param names the fields of columns, by column name; empty to ignore a column
 * @throws {Error} if a column is not a field of a member or is repeated, or no column has the address
 */
export function readColumns(
  header: readonly string[],
  names: ReadonlyMap<string, string>,
): (MemberColumn | undefined)[] {
  const fields = header.map((column) => names.get(column) ?? OTHER_NAMES[column] ?? column)
  const repeated = fields.find((field, at) => field !== '' && fields.indexOf(field) !== at)
  if (repeated !== undefined)
    throw new Error(
      `two columns are ${nameColumn(repeated, fields.lastIndexOf(repeated))}: ignore one with --map "<column>="`,
    )
  const columns = fields.map((field, at) =>
    field === '' ? undefined : readColumn(field, nameColumn(header[at] ?? '', at)),
  )
  if (!fields.includes('email_address'))
    throw new Error('no column is email_address: name it with --map "<column>=email_address"')
  return columns
}

/**
 * Quotes the name of a column only if it is harmless: without a header, it is personal data, and it could contain
 * control characters.
 */
function nameColumn(text: string, at: number): string {
  return /^[\w .-]{1,40}$/.test(text) ? `"${text}"` : `number ${at + 1}`
}

function readColumn(field: string, name: string): MemberColumn {
  const [group = '', ...rest] = field.split('.')
  const read = Object.hasOwn(FIELDS, field)
    ? FIELDS[field]
    : rest.length === 1 && rest[0] !== '__proto__' && Object.hasOwn(GROUPS, group)
      ? GROUPS[group]
      : undefined
  if (read === undefined)
    throw new Error(
      `column ${name} is not a member field: does the file have a header, and is --delimiter correct? Map it with --map "<column>=merge_fields.TAG", or ignore it with --map "<column>="`,
    )
  return { path: field.split('.'), read }
}

/** Creates a member from the cells of a row. An empty cell leaves its field unchanged. */
export function createMember(
  columns: readonly (MemberColumn | undefined)[],
  cells: readonly string[],
): Record<string, unknown> {
  const member: Record<string, unknown> = {}
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? ''
    if (column === undefined || cell === '') continue
    const [name = '', part] = column.path
    if (part === undefined) member[name] = column.read(cell)
    else member[name] = { ...(member[name] as object | undefined), [part]: column.read(cell) }
  }
  return member
}

/** Returns the cell of a field: text unchanged, anything else as JSON. */
export function readCell(member: object, path: readonly string[]): string {
  const value = path.reduce<unknown>((inner, name) => {
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
      ? (inner as Record<string, unknown>)[name]
      : undefined
  }, member)
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function readText(cell: string): string {
  return cell
}

/** Reads a truth value; returns other text unchanged, for Mailchimp to reject. */
function readBoolean(cell: string): unknown {
  const text = cell.toLowerCase()
  return text === 'true' || text === 'false' ? text === 'true' : cell
}

function readNumber(cell: string): unknown {
  return Number.isNaN(Number(cell)) ? cell : Number(cell)
}
