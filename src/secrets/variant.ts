/** A range in a text: its first index, and the index after its last. */
export type Range = readonly [from: number, to: number]

/** A text or a part of it, decoded from one of the encodings that programs use to print values. */
export interface Variant {
  readonly text: string
  /** Maps a range of the variant to the text that it was decoded from. */
  locate(range: Range): Range
}

/** Decodes a text in time proportional to its length. Returns an empty array if no part of it is encoded. */
export type Decoder = (text: string) => Variant[]
