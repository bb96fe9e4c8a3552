/** Tabulation plans: which indicators an instrument yields, over which domains, into which table. Plans are data. */
import type { Questions } from '#schemas/language/questions/question.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { Dimension } from './dimensions.ts';
import type { CategoryPath, MoneyPath } from './paths.ts';

/** Domains of a measure: each entry is one crossing of dimensions; `[]` is the whole population. */
export type Domains = readonly (readonly Dimension[])[];

/** Units that answer a question in one way: how many they are, and their share of all who answered. */
export type ShareMeasure<Category extends string> = {
  readonly kind: 'share';
  readonly table: string;
  readonly indicator: string;
  readonly question: Category;
  readonly answer: string;
  readonly by: Domains;
};

/** Amounts over a period: their total, and their mean per unit that has any. Several questions may feed one measure. */
export type AmountMeasure<Money extends string> = {
  readonly kind: 'amount';
  readonly table: string;
  readonly indicator: string;
  readonly from: readonly {
    readonly amount: Money;
    /** Dimensions that this question answers by itself: money carried by hand has the channel `hand`. */
    readonly fixed?: Readonly<Partial<Record<Dimension, string>>>;
  }[];
  /** The amount that the questions above are parts of, and where what none of them accounts for belongs. */
  readonly whole?: { readonly amount: Money; readonly rest: Readonly<Partial<Record<Dimension, string>>> };
  /** Yes-or-no question at the unit that opens the others: who does not answer it may have an amount. */
  readonly askedIf?: string;
  /** 12 / months of recall: 1 for questions about the last 12 months. */
  readonly annualise: number;
  readonly by: Domains;
};

/** How many units there are. */
export type UnitsMeasure = {
  readonly kind: 'units';
  readonly table: string;
  readonly indicator: string;
  readonly by: Domains;
};

export type Measure<Money extends string = string, Category extends string = string> =
  AmountMeasure<Money> | ShareMeasure<Category> | UnitsMeasure;

export type Plan<Money extends string = string, Category extends string = string> = {
  readonly instrument: string;
  /** What one interview stands for: `household`, `person`. */
  readonly unit: string;
  /** Where each dimension is asked; at the unit, or in a roster that the amount lies in. */
  readonly dimensions: Readonly<Partial<Record<Dimension, Category>>>;
  readonly measures: readonly Measure<Money, Category>[];
  /** Paths of amounts that a complete interview holds in every row of their table: blank, they are unknown. */
  readonly alwaysAsked: ReadonlySet<string>;
};

/** A plan for an instrument; a name the instrument does not ask is a compile error. */
export function definePlan<I extends Instrument>(
  instrument: I,
  plan: Omit<Plan<MoneyPath<I>, CategoryPath<I>>, 'instrument' | 'alwaysAsked'>,
): Plan {
  return { instrument: instrument.id, ...plan, alwaysAsked: new Set(alwaysAsked(instrument.questions, '')) };
}

/** A group that must be answered when the interview is complete is the interview; other conditions depend on answers. */
function* alwaysAsked(questions: Questions, prefix: string): Generator<string> {
  for (const [name, question] of Object.entries(questions)) {
    if (question.kind === 'roster') yield* alwaysAsked(question.of, `${prefix}${name}.`);
    else if (question.visibleIf !== undefined && question.requiredIf === undefined) continue;
    else if (question.kind === 'group') yield* alwaysAsked(question.of, prefix);
    else if (question.kind === 'money' && question.optional !== true) yield `${prefix}${name}`;
  }
}
