/** What a study publishes, and over which breakdowns. Plain data: nothing is computed here. */
import type { Condition } from '../conditions/condition.ts';
import type { Derivation } from '../derive/derivation.ts';
import type { Instrument } from '../questions/instrument.ts';
import type { Questions } from '../questions/question.ts';

/** Breakdowns of a measure: each entry crosses some dimensions; `[]` is the whole population. */
export type Breakdowns = readonly (readonly string[])[];

/** Codes that nobody is asked: what a measure adds up says by itself (`fixed`) which of them it is. */
export type Parts = { readonly parts: readonly string[] };

/** Name of a dimension → the question that tells it, at the unit or in a roster that the measure lies in; or its parts. */
export type Dimensions<Category extends string = string> = Readonly<Record<string, Category | Parts>>;

/** The question of a dimension; undefined where nobody is asked. */
export const questionOf = (dimension: string | Parts | undefined): string | undefined =>
  typeof dimension === 'string' ? dimension : undefined;

/** Level of every dimension that holds those of whom it is not known; no code of a dimension may be called so. */
export const unknownLevel = 'unknown';

/** What every measure says of itself. */
type Named = {
  readonly table: string;
  readonly indicator: string;
  readonly by: Breakdowns;
  /** Units that it is about; all without it. Derived variables may be named. */
  readonly where?: Condition;
};

/** What may be said of measures that have a total or a count. */
type Adding = {
  /** Told as a mean or a share alone: there is nothing to add up, such as sizes of transfers, or no number to be told. */
  readonly adds?: false;
};

/** Units that answer a question in one way: how many they are, and their share of all who answered. */
export type ShareMeasure<Category extends string = string> = Named &
  Adding & {
    readonly kind: 'share';
    readonly question: Category;
    readonly answer: string;
  };

/** What may be told of amounts and numbers beside their total and mean. */
type Beside = Adding & {
  /** Shares of the units below the quantiles that are told: 0.5 is the median. */
  readonly quantiles?: readonly number[];
  /** Also a total in which huge amounts are cut, so that a few of them do not carry it away. */
  readonly winsorised?: true;
};

/**
 * An amount that a part of this one is told beside: money carried by hand is a form of transfers here, and a channel there.
 * What else the two are split by alike goes on.
 */
export type OtherAmount = {
  readonly of: string;
  /** Codes that are of this amount alone; none: all of it. */
  readonly here: Readonly<Record<string, string>>;
  /** Codes that are of the other one alone. */
  readonly there: Readonly<Record<string, string>>;
};

/** Amounts over a period: their total, and their mean per unit that has any. Several questions may feed one measure. */
export type AmountMeasure<Money extends string = string> = Named &
  Beside & {
    readonly kind: 'amount';
    readonly from: readonly {
      readonly amount: Money;
      /** Dimensions that this question answers by itself: money carried by hand has the channel `hand`. */
      readonly fixed?: Readonly<Record<string, string>>;
    }[];
    /** The amount that the questions above are parts of, and where what none of them accounts for belongs. */
    readonly whole?: { readonly amount: Money; readonly rest: Readonly<Record<string, string>> };
    /** Yes-or-no question at the unit that opens the others: who does not answer it may have an amount. */
    readonly askedIf?: string;
    /** What one amount is of, where that is not the unit: of `transfer`, means are per transfer. */
    readonly each?: string;
    /** What people have on the day of the interview, such as savings: of no period, and in no sum of a year. */
    readonly stock?: true;
    /** 12 / months of recall: 1 for questions about the last 12 months. */
    readonly annualise: number;
    /** Amounts that this one is a part of, or more than: what two differ by can be worked out, and must be of enough responses. */
    readonly differsFrom?: string | readonly (string | OtherAmount)[];
    /** Amounts that it is the sum or the difference of: of it and them, all that readers have but one tell that one. */
    readonly madeOf?: readonly string[];
  };

/** A number that each unit tells: its total, and its mean per unit that answered, nothing being a number as well. */
export type NumberMeasure<Count extends string = string> = Named &
  Beside & {
    readonly kind: 'number';
    readonly question: Count;
    /** What is counted, in the plural: `persons`, `years`; or `share`, and then it does not add up. */
    readonly of: string;
  };

/** One amount or number over another, Σ of the first / Σ of the second, over units of which both are known. */
export type RatioMeasure = Named & {
  readonly kind: 'ratio';
  /** Indicators of measures of these tables. */
  readonly of: string;
  readonly to: string;
};

/**
 * What an amount or number is made of: its total at each code of a dimension over its total at all of them. Shares make 1
 * together, what nobody knows being one of them.
 */
export type CompositionMeasure = Omit<Named, 'where'> & {
  readonly kind: 'composition';
  /** It is about the units that the amount is about. */
  readonly where?: never;
  /** Indicator of a measure of these tables, which is broken down alike, with the dimension and without. */
  readonly of: string;
  readonly over: string;
};

/** Units by their answer to the question of a dimension: how many give each answer, and their share of all who answered. */
export type DistributionMeasure = Named & Adding & { readonly kind: 'distribution'; readonly over: string };

/** What a measure of a whole distribution is about: indicators of amounts and numbers of these tables. */
export type Spread = {
  readonly of: string;
  /**
   * Number that it is divided by, each unit counting as so many: income by members of the household is income per head, of
   * persons.
   */
  readonly per?: string;
  /** Amount that is taken off it: all is told with it, without it, and by how much the two differ. */
  readonly less?: string;
};

/** How unequally something is spread: the Gini coefficient, and what those with the least and with the most have of it. */
export type ConcentrationMeasure = Named &
  Spread & {
    readonly kind: 'concentration';
    /** Also the nine points of the Lorenz curve at 10 %, 20 % … 90 % of the units. */
    readonly lorenz?: true;
    /** Also the share that so many of the units with the most have: 0.1 is a tenth of them. */
    readonly top?: number;
  };

/** A line that is given for a year, or a share of the median of all units that the measure is about. */
export type PovertyLine = { readonly amount: number; readonly currency: string } | { readonly ofMedian: number };

/** How many are at or below a line, and how far: headcount, gap and severity. */
export type PovertyMeasure = Named & Spread & { readonly kind: 'poverty'; readonly line: PovertyLine };

/** How many units there are. */
export type UnitsMeasure = Named & { readonly kind: 'units' };

export type Measure<Money extends string = string, Category extends string = string, Count extends string = string> =
  | AmountMeasure<Money>
  | NumberMeasure<Count>
  | RatioMeasure
  | CompositionMeasure
  | DistributionMeasure
  | ConcentrationMeasure
  | PovertyMeasure
  | ShareMeasure<Category>
  | UnitsMeasure;

/**
 * A plot of one figure: a mark a level of a dimension, with its limits. A Lorenz curve is all the points that a table has
 * of one, and is called by its indicator and `-lorenz`.
 */
export type PlotPlan = {
  /** Its address in a release is this, behind the id of the study. */
  readonly name: string;
  readonly table: string;
  /** As it is published: `cash-received-total`, `receipts-lorenz`. */
  readonly figure: string;
  /** Dimension whose levels are shown; none of a curve. */
  readonly by?: string;
  /** Levels of other dimensions that all of them are of. */
  readonly where?: Readonly<Record<string, string>>;
  /** Further figures of the table, in this order, beside the first in place of levels: one number under several assumptions. */
  readonly beside?: readonly string[];
};

/** Design-based estimates out of weighted responses. */
export type SurveyTables<
  Money extends string = string,
  Category extends string = string,
  Count extends string = string,
> = {
  readonly kind: 'survey';
  /** What is counted here: `household`, `person`. */
  readonly unit: string;
  /** Roster whose rows are the units: `senders`; without it the units are the responses. */
  readonly rows?: string;
  /** Weights of responses as drawn, or of the people behind them, where one may be met several times. */
  readonly weighs?: 'people';
  /** Number that weights are multiplied by, of the unit or of what it lies in: the persons of a dwelling, one's share of an amount. */
  readonly times?: Count;
  readonly dimensions: Dimensions<Category>;
  readonly measures: readonly Measure<Money, Category, Count>[];
  /** What readers are shown as pictures, in this order. */
  readonly plots?: readonly PlotPlan[];
  /** The few figures that a release opens with, in this order. */
  readonly headline?: readonly PublishedFigure[];
};

/** Counts of those who came by themselves: a census of them, no estimate of anybody else. */
export type CensusTables<Category extends string = string> = {
  readonly kind: 'census';
  readonly table: string;
  readonly indicator: string;
  readonly unit: string;
  /** Who may be counted: an agreement, asked a second time here. */
  readonly only?: { readonly question: Category; readonly answer: string };
  readonly dimensions: Readonly<Record<string, Category>>;
  /** A breakdown of several names the whole that its parts add up to first: `['country', 'city']` beside `['country']`. */
  readonly by: Breakdowns;
  /** Also told apart, in every breakdown: those whose contact was verified, and the others. */
  readonly apart?: typeof apartDimension;
  /** Also weighted to a stock from outside, where the round brings one. */
  readonly calibrated?: CalibratedTables;
  readonly plots?: readonly PlotPlan[];
};

/** Those who came by themselves, weighted so that they add up to a known stock by country, sex and age. */
export type CalibratedTables = {
  readonly table: string;
  readonly indicator: string;
  /** Dimensions that tell the country, the sex (`female`, `male`) and the class of age (`15_24`), as the stock has them. */
  readonly country: string;
  readonly sex: string;
  readonly age: string;
  readonly by: Breakdowns;
};

/** Dimension of those whose contact was verified (`yes`), and of the others. Nobody is asked: the platform knows it. */
export const apartDimension = 'verified';

/** All breakdowns of counts, those apart as well. */
export const censusBreakdowns = ({ by, apart }: Pick<CensusTables, 'by' | 'apart'>): Breakdowns =>
  apart === undefined ? by : [...by, ...by.map((names) => [...names, apart])];

/** Costs of corridors: `quoted-costs` out of quotes of firms, `paid-costs` out of what respondents paid last (cost block). */
export type CostTables = { readonly kind: 'quoted-costs' } | { readonly kind: 'paid-costs' };

/** What one of two samples tells of a total. */
export type CombinedFrame = {
  /** An amount or a number of the survey tables of its study. */
  readonly indicator: string;
  /** Dimension of those tables, and its code for those whom the other sample cannot meet; without it nobody was asked. */
  readonly alone?: { readonly dimension: string; readonly code: string };
  /** Dimension of those tables that the total is told by as well, if the other study names one too: countries, or corridors. */
  readonly by?: string;
};

/**
 * One total out of two samples, this study's and another's, which may meet the same people: each alone, both together, and
 * what both can meet, told twice.
 */
export type CombinedTables = {
  readonly kind: 'combined';
  readonly table: string;
  readonly indicator: string;
  /** The other study, which is taken in full where this one only adds what it cannot meet. */
  readonly with: CombinedFrame & { readonly study: string };
  /** This study. */
  readonly here: CombinedFrame & Required<Pick<CombinedFrame, 'alone'>>;
};

/** A figure by its names, as a table publishes it. */
export type PublishedFigure = {
  readonly table: string;
  readonly indicator: string;
  /** Dimension → code; of everybody without it. */
  readonly domain?: Readonly<Record<string, string>>;
};

/** A total of the study beside figures from outside that the round brings: balance of payments, national accounts, migrants. */
export type BenchmarkTables = {
  readonly kind: 'benchmarks';
  readonly table: string;
  /** A total in the reporting currency. */
  readonly total: PublishedFigure;
  /** Totals by the way that money went, formal or not: all rows of that figure that are split by the dimension alone. */
  readonly ways?: Omit<PublishedFigure, 'domain'> & { readonly dimension: string };
  /** The same total by country abroad, or by corridor. */
  readonly corridors?: Omit<PublishedFigure, 'domain'> & { readonly dimension: string };
  /** How many people live here by the weights of the study, which the population of the country is held against. */
  readonly people?: PublishedFigure;
  /** A number of people abroad, in all of `domain` and by country, or by corridor. */
  readonly stock?: PublishedFigure & { readonly dimension: string };
};

/** Dimensions of tables of benchmarks, beside that of ways. */
export const benchmarkDimensions = ['year', 'source', 'country'] as const;

/** What tables of benchmarks tell. */
export const benchmarkIndicators = [
  'balance-of-payments',
  'gdp',
  'population',
  'migrants-abroad',
  'balance-of-payments-of-gdp',
  'balance-of-payments-per-migrant',
  'remittances-of-gdp',
  'remittances-of-balance-of-payments',
  'remittances-per-inhabitant',
  'remittances-per-migrant',
  'sent-of-balance-of-payments',
  'allocated-balance-of-payments',
  'remittances-from',
  'sent-of-remittances-from',
  'people-of-migrants',
] as const;

/**
 * What transfers cost by the volumes of the study's corridors: means weighted by them, and what senders would save at the
 * targets for costs.
 */
export type VolumeCostTables = {
  readonly kind: 'costs-by-volume';
  readonly table: string;
  /** Totals in the reporting currency by the country that money comes from; the figure is told of everybody as well. */
  readonly volumes: Omit<PublishedFigure, 'domain'> & { readonly dimension: string };
};

/** Dimensions of tables of costs by volume. `cost_basis`: prices that firms quote, or what respondents paid. */
export const volumeCostDimensions = ['price_group', 'corridor', 'cost_basis', 'amount', 'period'] as const;

/** What tables of costs by volume tell. */
export const volumeCostIndicators = [
  'cost-by-volume',
  'cost-over-services',
  'volume-with-price',
  'savings-at-5',
  'savings-at-3',
] as const;

/**
 * How many people are abroad, by country: those whom a registry has over the share of a sample that is in it. Told under
 * independence, and under several odds ratios of registering and being met.
 */
export type StockTables = {
  readonly kind: 'capture-recapture';
  readonly table: string;
  /** Share of this study's units that are registered; without `-share` and `-count`. */
  readonly met: Omit<PublishedFigure, 'domain'> & { readonly dimension: string };
  /** Counts of those who registered, of another study. */
  readonly registry: Omit<PublishedFigure, 'domain'> & { readonly study: string; readonly dimension: string };
};

/** Odds ratios of being on a registry and being met that a stock is told under, from half to double. */
export const oddsRatios = [
  { code: 'or-0.5', ratio: 0.5 },
  { code: 'or-0.67', ratio: 0.67 },
  { code: 'or-1', ratio: 1 },
  { code: 'or-1.5', ratio: 1.5 },
  { code: 'or-2', ratio: 2 },
] as const;

/** Dimension of stocks under dependence. */
export const stockDimension = 'odds_ratio';

/** What tables of stocks tell: by country, and the sums over those of which they do. */
export const stockIndicators = [
  'stock-abroad',
  'stock-abroad-unweighted',
  'stock-abroad-if-dependent',
  'stock-abroad-sum',
  'stock-abroad-sum-if-dependent',
] as const;

/** Dimensions of combined tables: which sample a figure is of, and which part of it. */
export const combinedDimensions = ['frame', 'part'] as const;

export type TablePlan<Money extends string = string, Category extends string = string, Count extends string = string> =
  | SurveyTables<Money, Category, Count>
  | CensusTables<Category>
  | CombinedTables
  | BenchmarkTables
  | VolumeCostTables
  | StockTables
  | CostTables;

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

/** Questions answered by categories, or by a code of the frame: `senders.country`, `region`. */
export type CategoryPath<I extends Instrument> = PathsOfKind<I['questions'], 'select-one' | 'select-many' | 'code', ''>;

/** Questions answered by a number: `members_count`, `senders.age`. */
export type NumberPath<I extends Instrument> = PathsOfKind<I['questions'], 'integer' | 'decimal', ''>;

/** Derived variables as tables name them: `age_class` at `household.senders` is `senders.age_class`. */
export type DerivedPath<I extends Instrument, D extends Derivation> = D extends Derivation
  ? D['at'] extends I['id']
    ? D['name']
    : D['at'] extends `${I['id']}.${infer Roster}`
      ? `${Roster}.${D['name']}`
      : never
  : never;
