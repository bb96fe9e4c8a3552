/** A conditional write of one item as plain data, so that it can be asked for from another process. */
import type { Attributes, Item, Key } from '../table-port.ts';

export type Condition =
  | { readonly kind: 'always' }
  /** Nothing is there. */
  | { readonly kind: 'absent' }
  /** Nothing is there, or something whose attribute has this value. */
  | { readonly kind: 'absent-or-same'; readonly attribute: string; readonly value: unknown }
  /** Something is there whose attribute has this value. */
  | { readonly kind: 'same'; readonly attribute: string; readonly value: unknown }
  /** Something is there without this attribute. */
  | { readonly kind: 'without'; readonly attribute: string };

export type Change =
  | { readonly kind: 'put'; readonly item: Item; readonly when: Condition }
  | { readonly kind: 'remove'; readonly key: Key; readonly when: Condition };

/** Whether a condition holds of what is there now. */
export function holds(when: Condition, there: Attributes | undefined): boolean {
  switch (when.kind) {
    case 'always':
      return true;
    case 'absent':
      return there === undefined;
    case 'absent-or-same':
      return there === undefined || isSame(there, when);
    case 'same':
      return there !== undefined && isSame(there, when);
    case 'without':
      return there !== undefined && !(when.attribute in there);
  }
}

const isSame = (there: Attributes, { attribute, value }: { readonly attribute: string; readonly value: unknown }) =>
  attribute in there && there[attribute] === value;
