import * as z from 'zod/mini'

/**
 * Creates a schema for an array with bounds on its length. zod's own length checks run before the type check, and
 * throw if `length` is not a number.
 */
export function boundedArray<Item extends z.ZodMiniType>(
  item: Item,
  { least = 0, most, fault }: { readonly least?: number; readonly most?: number; readonly fault: string },
) {
  const isWithinBounds = ({ length }: readonly unknown[]) =>
    length >= least && (most === undefined || length <= most)
  const schemaBounds = {
    ...(least > 0 && { minItems: least }),
    ...(most !== undefined && { maxItems: most }),
  }
  return z.array(item).check(z.refine(isWithinBounds, fault)).register(z.globalRegistry, schemaBounds)
}
