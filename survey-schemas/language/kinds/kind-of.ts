/** Finds the kind of a question, among all that `index.ts` exports. */
import type { Declared } from './contract/declared.ts';
import type { Kind, KindTypes, Leaf } from './contract/kind.ts';
import * as exported from './index.ts';

type Exported = (typeof exported)[keyof typeof exported];
type Known = NonNullable<Extract<Exported, Kind>['types']>;

/** A question that holds one answer, of whatever kind. */
export type LeafQuestion = Known['question'];

/** What the compiler knows of a question by its kind: its answer, and the endings of its columns. */
export type Knows<Q extends { readonly kind: string }, What extends keyof KindTypes> = (Extract<
  Known,
  { readonly question: { readonly kind: Q['kind'] } }
>['knows'] & { readonly question: Q })[What];

const isKind = (value: unknown): value is Kind => typeof value === 'object' && value !== null && 'declares' in value;

/** Every kind there is, by name: bundlers disagree on the order of exports. */
export const kinds: readonly Kind[] = Object.values<unknown>(exported)
  .filter(isKind)
  .sort((a, b) => (a.kind < b.kind ? -1 : 1));

const byName = new Map(kinds.map((one) => [one.kind, one]));

/**
 * The kind of a question.
 * @throws {TypeError} there is no such kind
 */
export function kindOf({ kind }: { readonly kind: string }): Kind {
  const found = byName.get(kind);
  if (found === undefined) throw new TypeError(`no kind of question is called "${kind}"`);
  return found;
}

/** Whether a value, which the schema of a kind let through, is a question of that kind. */
export const isLeafQuestion = (value: unknown): value is LeafQuestion =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  byName.has(value.kind);

const leaves = new WeakMap<Declared, Leaf>();

/**
 * A question with all that its kind knows of it; worked out once per question.
 * @throws {TypeError} there is no such kind
 */
export function leafOf(question: Declared): Leaf {
  const known = leaves.get(question);
  if (known !== undefined) return known;
  const leaf = kindOf(question).leaf(question);
  leaves.set(question, leaf);
  return leaf;
}
