/** A phrase of the dialect, and what to write instead. */
interface Phrase {
  readonly pattern: RegExp
  readonly instead: string
}

const PHRASES: readonly Phrase[] = [
  { pattern: /\bnobody\b/gi, instead: 'no one, or an active sentence' },
  { pattern: /\bwhoever\b/gi, instead: 'anyone who' },
  { pattern: /\b(?:tells?|telling|told)\b/gi, instead: 'reports, returns or says' },
  { pattern: /\bfor want of\b/gi, instead: 'without' },
  { pattern: /\ball (?:is )?well\b|\bends well\b/gi, instead: 'success, or succeeds' },
  { pattern: /\bto be had\b/gi, instead: 'available' },
  { pattern: /\bwhat is left\b/gi, instead: 'the rest, or remaining' },
  { pattern: /\banew\b/gi, instead: 'again, or over' },
  { pattern: /\b(?:stands?|stood) in (?:the|its|their|this|that|a)\b/gi, instead: 'is in' },
  { pattern: /\bbeside (?:the|it|its|them|this|that|a)\b/gi, instead: 'next to' },
  { pattern: /\bis known of\b/gi, instead: 'is known about' },
  { pattern: /\bgiven away\b/gi, instead: 'revealed, or given to another' },
  { pattern: /\b(?:go(?:es)?|went|gone|going) on\b/gi, instead: 'continues, or resumes' },
  { pattern: /\b(?:became|becomes?) of\b/gi, instead: 'the result of' },
  { pattern: /\bon (?:its|their) way\b/gi, instead: 'in flight' },
  { pattern: /\bin hand\b/gi, instead: 'current' },
  { pattern: /\basked for\b/gi, instead: 'requested' },
  { pattern: /\bby itself alone\b|\balone can\b/gi, instead: 'only … can' },
  {
    pattern: /\b(?:the|an|its|no|each|every|error|empty|direct|first|last) answers?\b/gi,
    instead: 'response',
  },
  { pattern: /(?<!\bthere )\b(?:is|are) no (?:address|text|fault|call|read|link)\b/gi, instead: 'is not a' },
  { pattern: /\b(?:thereof|therein|hitherto|lest|whilst)\b/gi, instead: 'a word of today' },
]

/** A place where a text uses a phrase of the dialect. */
export interface PhraseHit {
  readonly line: number
  readonly phrase: string
  readonly instead: string
}

/** Finds phrases of the dialect in a text, in the order of its lines. */
export function findPhrases(text: string, firstLine = 1): PhraseHit[] {
  return PHRASES.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map(({ 0: phrase, index }) => ({
      ...{ line: firstLine + text.slice(0, index).split('\n').length - 1 },
      ...{ phrase, instead },
    })),
  ).sort((one, other) => one.line - other.line)
}
