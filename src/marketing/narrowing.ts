import type { Marketing } from './api.generated.js'
import type { PathParam, RequestPart, Rule, ScopeInput } from './scope-input.js'
import type {
  PresetOperations,
  SelectorOperations,
  SelectorParams,
  WideSelectorOperations,
} from './selectors.generated.js'

/*
 * The compile-time counterpart of `decide`. Treats the conditions of rules as met, because they depend on the call.
 */

/** The operations that a scope can allow; all of them if it is known only at run time, or is report-only. */
export type AllowedBy<Scope> = ScopeInput extends Scope
  ? keyof Marketing.OperationTypes
  : Scope extends { readonly mode: 'report-only' }
    ? keyof Marketing.OperationTypes
    : Exclude<AllowedByPreset<Scope> | AllowedByList<Scope>, DeniedOperations<Scope>>

type AllowedByPreset<Scope> = Scope extends { readonly preset: infer Name extends keyof PresetOperations }
  ? PresetOperations[Name]
  : never

type AllowedByList<Scope> = Scope extends { readonly allow: readonly (infer Entry)[] }
  ? AllowedByEntry<Entry>
  : never

type AllowedByEntry<Entry> = Entry extends { readonly ops: readonly (infer Selector)[] }
  ? SelectedOperations<Selector>
  : SelectedOperations<Entry>

type DeniedOperations<Scope> = Scope extends { readonly deny: readonly (infer Selector)[] }
  ? SelectedOperations<Selector>
  : never

type SelectedOperations<Selector> = Selector extends keyof SelectorOperations
  ? SelectorOperations[Selector]
  : Selector extends keyof WideSelectorOperations
    ? WideSelectorOperations[Selector]
    : never

/** The groups that have some of these operations, each with only those methods. */
export type GroupsFor<Operations> = [keyof Marketing.OperationTypes] extends [Operations]
  ? Marketing.Groups
  : {
      readonly [Group in keyof Marketing.Groups as [GroupMethods<Group, Operations>] extends [never]
        ? never
        : Group]: Pick<Marketing.Groups[Group], GroupMethods<Group, Operations>>
    }

type GroupMethods<Group extends keyof Marketing.Groups, Operations> = {
  [Method in keyof Marketing.Groups[Group]]: Method extends string
    ? `${Uncapitalize<Group>}.${BaseMethodName<Method>}` extends Operations
      ? Method
      : never
    : never
}[keyof Marketing.Groups[Group]]

type BaseMethodName<Method extends string> = Method extends `${infer Plain}WithHttpInfo` ? Plain : Method

/**
 * Maps keys that validation rejects at run time to `never`: unknown ones, which a generic parameter would accept, and
 * parameters in `on` that one of the rule's operations does not have.
 */
export type ValidScope<Scope> = {
  readonly [Key in keyof Scope]: Key extends keyof ScopeInput
    ? Key extends 'allow'
      ? ValidAllow<Scope[Key]>
      : unknown
    : never
}

type ValidAllow<Allow> = Allow extends readonly unknown[]
  ? { readonly [Index in keyof Allow]: ValidEntry<Allow[Index]> }
  : unknown

type ValidEntry<Entry> = Entry extends { readonly ops: readonly (infer Selector)[] }
  ? { readonly [Key in keyof Entry]: ValidPart<Key, Entry[Key], Selector> }
  : unknown

type ValidPart<Key, Part, Selector> = Key extends 'on'
  ? { readonly [Param in keyof Part]: [UnboundSelectors<Selector, Param>] extends [never] ? unknown : never }
  : Key extends 'where'
    ? { readonly [Name in keyof Part]: Name extends RequestPart ? unknown : never }
    : Key extends keyof Rule
      ? unknown
      : never

/** The selectors that select an operation without this parameter. */
type UnboundSelectors<Selector, Param> = Selector extends keyof SelectorParams
  ? Param extends PathParam & SelectorParams[Selector]
    ? never
    : Selector
  : never
