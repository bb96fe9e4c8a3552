/** Names of tables and columns as types, so that a tabulation plan with a wrong name does not compile. */
import type { Knows } from '../kinds/kind-of.ts';
import type { Instrument } from './instrument.ts';
import type { Question, Questions } from './question.ts';

type RosterPaths<Q extends Questions, Prefix extends string = ''> = {
  [K in keyof Q & string]: Q[K] extends { readonly kind: infer Kind; readonly of: infer Of extends Questions }
    ? Kind extends 'group'
      ? RosterPaths<Of, Prefix>
      : `${Prefix}${K}` | RosterPaths<Of, `${Prefix}${K}.`>
    : never;
}[keyof Q & string];

/** `household`, `household.senders`, `household.senders.channels`. */
export type TableName<I extends Instrument> = I['id'] | `${I['id']}.${RosterPaths<I['questions']>}`;

type RosterNamed<Q extends Questions, Name extends string> = {
  [K in keyof Q & string]: Q[K] extends { readonly kind: infer Kind; readonly of: infer Of extends Questions }
    ? Kind extends 'group'
      ? RosterNamed<Of, Name>
      : K extends Name
        ? Of
        : never
    : never;
}[keyof Q & string];

type QuestionsAt<Q extends Questions, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? QuestionsAt<RosterNamed<Q, Head>, Rest>
  : RosterNamed<Q, Path>;

type TableQuestions<I extends Instrument, T extends string> = T extends I['id']
  ? I['questions']
  : T extends `${I['id']}.${infer Path}`
    ? QuestionsAt<I['questions'], Path>
    : never;

type NonResponseName<K extends string, Q> = Q extends { readonly nonResponse: readonly [] }
  ? never
  : Q extends { readonly nonResponse: readonly unknown[] }
    ? `${K}_nonresponse`
    : never;

type Sort = 'numeric' | 'factor' | 'text';

/** A question's columns of one sort; its non-response is a factor where it stands in a column of its own. */
type NamesOf<K extends string, Q extends Question, S extends Sort> =
  | `${K}${Knows<Q, S>}`
  | (S extends 'factor' ? (Knows<Q, 'nonResponse'> extends 'choice' ? never : NonResponseName<K, Q>) : never);

type Names<Q extends Questions, S extends Sort> = {
  [K in keyof Q & string]: Q[K] extends { readonly vault: true } | { readonly kind: 'roster' }
    ? never
    : Q[K] extends { readonly kind: 'group'; readonly of: infer Of extends Questions }
      ? Names<Of, S>
      : NamesOf<K, Q[K], S>;
}[keyof Q & string];

/** Columns that hold numbers: amounts in minor units, counts, days since 1970-01-01, and 0/1 per option. */
export type NumericName<I extends Instrument, T extends TableName<I> = I['id']> = Names<
  TableQuestions<I, T>,
  'numeric'
>;
/** Columns that hold categories. */
export type FactorName<I extends Instrument, T extends TableName<I> = I['id']> = Names<TableQuestions<I, T>, 'factor'>;
/** Columns that hold free text. */
export type TextName<I extends Instrument, T extends TableName<I> = I['id']> = Names<TableQuestions<I, T>, 'text'>;
/** Any column of a table. */
export type ColumnName<I extends Instrument, T extends TableName<I> = I['id']> =
  NumericName<I, T> | FactorName<I, T> | TextName<I, T>;
