/** A part of an answer that has every field, also inside: the same part of a body may have few. */
export type Complete<Part> = Part extends readonly unknown[]
  ? Part
  : Part extends object
    ? { [Field in keyof Part]-?: Complete<Exclude<Part[Field], undefined>> }
    : Part
