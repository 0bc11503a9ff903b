/** A part of a response with every field present, also inside; the same part of a body may have fewer. */
export type Complete<Part> = Part extends readonly unknown[]
  ? Part
  : Part extends object
    ? { [Field in keyof Part]-?: Complete<Exclude<Part[Field], undefined>> }
    : Part
