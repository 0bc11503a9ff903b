/** A part of a response, in which every field is present at every level; in a body, the same part may omit fields. */
export type Complete<Part> = Part extends readonly unknown[]
  ? Part
  : Part extends object
    ? { [Field in keyof Part]-?: Complete<Exclude<Part[Field], undefined>> }
    : Part
