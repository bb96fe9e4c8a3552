/** What a study publishes, and over which breakdowns. Plain data: nothing is computed here. */
import type { Derivation } from '../derive/derivation.ts';
import type { Instrument } from '../questions/instrument.ts';
import type { Questions } from '../questions/question.ts';

/** Breakdowns of a measure: each entry crosses some dimensions; `[]` is the whole population. */
export type Breakdowns = readonly (readonly string[])[];

/** Name of a dimension → the question that tells it, at the unit or in a roster that the measure lies in. */
export type Dimensions<Category extends string = string> = Readonly<Record<string, Category>>;

/** Units that answer a question in one way: how many they are, and their share of all who answered. */
export type ShareMeasure<Category extends string = string> = {
  readonly kind: 'share';
  readonly table: string;
  readonly indicator: string;
  readonly question: Category;
  readonly answer: string;
  readonly by: Breakdowns;
};

/** Amounts over a period: their total, and their mean per unit that has any. Several questions may feed one measure. */
export type AmountMeasure<Money extends string = string> = {
  readonly kind: 'amount';
  readonly table: string;
  readonly indicator: string;
  readonly from: readonly {
    readonly amount: Money;
    /** Dimensions that this question answers by itself: money carried by hand has the channel `hand`. */
    readonly fixed?: Readonly<Record<string, string>>;
  }[];
  /** The amount that the questions above are parts of, and where what none of them accounts for belongs. */
  readonly whole?: { readonly amount: Money; readonly rest: Readonly<Record<string, string>> };
  /** Yes-or-no question at the unit that opens the others: who does not answer it may have an amount. */
  readonly askedIf?: string;
  /** 12 / months of recall: 1 for questions about the last 12 months. */
  readonly annualise: number;
  readonly by: Breakdowns;
};

/** How many units there are. */
export type UnitsMeasure = {
  readonly kind: 'units';
  readonly table: string;
  readonly indicator: string;
  readonly by: Breakdowns;
};

export type Measure<Money extends string = string, Category extends string = string> =
  AmountMeasure<Money> | ShareMeasure<Category> | UnitsMeasure;

/** Design-based estimates out of weighted responses. */
export type SurveyTables<Money extends string = string, Category extends string = string> = {
  readonly kind: 'survey';
  /** What one response stands for here: `household`, `person`. */
  readonly unit: string;
  /** Weights of responses as drawn, or of the people behind them, where one may be met several times. */
  readonly weighs?: 'people';
  readonly dimensions: Dimensions<Category>;
  readonly measures: readonly Measure<Money, Category>[];
};

/** Counts of those who came by themselves: a census of them, no estimate of anybody else. */
export type CensusTables<Category extends string = string> = {
  readonly kind: 'census';
  readonly table: string;
  readonly indicator: string;
  readonly unit: string;
  /** Who may be counted: an agreement, asked a second time here. */
  readonly only?: { readonly question: Category; readonly answer: string };
  readonly dimensions: Dimensions<Category>;
  readonly by: Breakdowns;
};

/** Costs of corridors: `quoted-costs` out of quotes of firms, `paid-costs` out of what respondents paid last (cost block). */
export type CostTables = { readonly kind: 'quoted-costs' } | { readonly kind: 'paid-costs' };

export type TablePlan<Money extends string = string, Category extends string = string> =
  SurveyTables<Money, Category> | CensusTables<Category> | CostTables;

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

/** Derived variables as tables name them: `age_class` at `household.senders` is `senders.age_class`. */
export type DerivedPath<I extends Instrument, D extends Derivation> = D extends Derivation
  ? D['at'] extends I['id']
    ? D['name']
    : D['at'] extends `${I['id']}.${infer Roster}`
      ? `${Roster}.${D['name']}`
      : never
  : never;
