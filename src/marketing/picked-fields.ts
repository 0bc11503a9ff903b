/**
 * The part of a response that the option `fields` keeps: the fields at paths like `campaigns.settings.title`, also
 * inside arrays.
 */
export type PickedFields<Answer, Fields extends string> = Answer extends readonly (infer Item)[]
  ? PickedFields<Item, Fields>[]
  : Answer extends object
    ? {
        [Field in keyof Answer as Field extends FirstSegment<Fields> ? Field : never]: Field extends Fields
          ? Answer[Field]
          : PickedFields<Answer[Field], RemainingPath<Fields, Field & string>>
      }
    : Answer

type FirstSegment<Path extends string> = Path extends `${infer First}.${string}` ? First : Path

type RemainingPath<Path extends string, First extends string> = Path extends `${First}.${infer Rest}`
  ? Rest
  : never
