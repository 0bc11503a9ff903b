import * as z from 'zod/mini'

/**
 * A list of so many. zod's own checks of a length read it from whatever stands there before they look whether it is a
 * list, and throw where `length` is no number.
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
