import { cancel, confirm, intro, isCancel, select, text } from '@clack/prompts'
import { CONFIG_FILE, type ConfigChoices, type ScopeMode } from './config-draft.js'
import { KEY_SOURCES, type KeySourceName } from './key-source.js'

/** Asks for the choices that are not set by flags. Returns undefined if the user cancels. */
export async function askChoices(
  flags: Partial<ConfigChoices>,
  variable: string | undefined,
): Promise<ConfigChoices | undefined> {
  intro(`Write ${CONFIG_FILE}`)
  const source = flags.source ?? (await askSource())
  if (source === undefined) return undefined
  const name = flags.name ?? (await askName(source, source === 'env' ? variable : undefined))
  if (name === undefined) return undefined
  const mode = flags.mode ?? (await askMode())
  if (mode === undefined || !(await askConsent())) return undefined
  return { source, name, mode }
}

function askSource(): Promise<KeySourceName | undefined> {
  const names = Object.keys(KEY_SOURCES) as KeySourceName[]
  const options = names.map((value) => ({ value, label: KEY_SOURCES[value].label }))
  return readAnswer(select({ message: 'Where is the key?', options }))
}

function askName(source: KeySourceName, known: string | undefined): Promise<string | undefined> {
  const { nameLabel, defaultName } = KEY_SOURCES[source]
  const initialValue = known ?? defaultName
  return readAnswer(text({ message: `What is ${nameLabel}?`, initialValue, validate: validateName }))
}

function validateName(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? 'write a name' : undefined
}

function askMode(): Promise<ScopeMode | undefined> {
  return readAnswer(
    select<ScopeMode>({
      message: 'What happens to a call that the scope does not allow?',
      options: [
        { value: 'report-only', label: 'it is sent, and reported', hint: 'recommended at first' },
        { value: 'enforce', label: 'it is refused' },
      ],
    }),
  )
}

async function askConsent(): Promise<boolean> {
  return (await readAnswer(confirm({ message: `Write ${CONFIG_FILE}?` }))) === true
}

async function readAnswer<T>(question: Promise<T>): Promise<Exclude<T, symbol> | undefined> {
  const answer = await question
  if (!isCancel(answer)) return answer as Exclude<T, symbol>
  cancel('Nothing was written.')
  return undefined
}
