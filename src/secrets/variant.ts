/** A stretch of a text: its first index, and the one behind its last. */
export type Range = readonly [from: number, to: number]

/** A text, or a part of it, read in one of the spellings in which programs print values. */
export interface Variant {
  readonly text: string
  /** Returns where a stretch of the variant stands in the text that it was read from. */
  locate(range: Range): Range
}

/** Reads a text in one spelling, in time proportional to its length; nothing if no part of it is written so. */
export type Decoder = (text: string) => Variant[]
