/** Names of questions by kind, so that a plan can only name money where money is needed, and only what is asked. */
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { Questions } from '#schemas/language/questions/question.ts';

type PathsOfKind<Q extends Questions, Kind extends string, Prefix extends string> = {
  [K in keyof Q & string]: Q[K] extends { readonly kind: 'group'; readonly of: infer Of extends Questions }
    ? PathsOfKind<Of, Kind, Prefix>
    : Q[K] extends { readonly kind: 'roster'; readonly of: infer Of extends Questions }
      ? PathsOfKind<Of, Kind, `${Prefix}${K}.`>
      : Q[K] extends { readonly kind: Kind }
        ? `${Prefix}${K}`
        : never;
}[keyof Q & string];

/** Questions answered by an amount: `senders.cash_total`. */
export type MoneyPath<I extends Instrument> = PathsOfKind<I['questions'], 'money', ''>;

/** Questions answered by one category, or by a code of the frame: `senders.country`, `region`. */
export type CategoryPath<I extends Instrument> = PathsOfKind<I['questions'], 'select-one' | 'code', ''>;

/** Table and column of a question: `senders.cash_total` of household is `cash_total` in `household.senders`. */
export function locate(instrument: string, path: string): { readonly table: string; readonly column: string } {
  const parts = path.split('.');
  const column = parts.at(-1) ?? path;
  return { table: [instrument, ...parts.slice(0, -1)].join('.'), column };
}
