/** What an expression may name, as far as its kinds are concerned. */

import { ownValue } from '../../basics/own-value.ts';
import type { Groups } from './expression.ts';

/** Kinds of variable: what a question is answered with, or what a derived variable is. */
export type Kind = 'number' | 'date' | 'text' | 'code' | 'codes' | 'money' | 'roster';

/** A variable that an expression may name. */
export type Declared = {
  readonly kind: Kind;
  /** Every code it may hold; absent where the frame or the campaign decides. */
  readonly codes?: readonly string[];
  /** Of a roster: the variables of its rows. */
  readonly inside?: Names;
  /** Not asked in every row of its roster. */
  readonly sometimes?: true;
};

/** The variables in reach of an expression: those of the same row, then outwards; undefined when there is none. */
export type Names = (name: string) => Declared | undefined;

/** What an expression gives; `codes` are all that it can. */
export type ValueType =
  | { readonly kind: 'number' | 'date' | 'text' | 'truth' }
  | { readonly kind: 'code'; readonly codes?: readonly string[] };

/** Tables of codes by name. */
export type GroupTables = Readonly<Record<string, Groups>>;

/** A table of groups that is written out, or found by its name. */
export function groupsBy(table: string | Groups, tables: GroupTables): Groups | undefined {
  if (typeof table !== 'string') return table;
  return ownValue(tables, table);
}
