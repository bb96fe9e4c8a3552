/** Rows as they are computed and protected, before they become observations: one estimate, one corridor's cost, one warning. */
import type { Note } from '#schemas/words/note.ts';
import type { MethodCode, Observation, Quality, Statistic, SuppressionReason } from './observation.ts';
import type { WeightingLine } from './weighting-line.ts';

/** What a figure has that is no estimate from a sample, or whose uncertainty is not told. */
export const withoutError = { se: null, ciLow: null, ciHigh: null, cv: null, df: null, deff: null } as const;

/** Two figures of two rounds as readers have them, and how they vary together. */
export type MadeOfChange = Exclude<Observation['attributes']['change'], undefined>;

/** One figure with its uncertainty. Suppressed rows keep their place, with null figures and the reason. */
export type EstimateRow = {
  /** Table this row belongs to, e.g. `household-receipts`. */
  readonly table: string;
  /** What is estimated, e.g. `cash-received-total`. */
  readonly indicator: string;
  readonly statistic: Statistic;
  /** Of a quantile or a point of a Lorenz curve, the share of units below it; of the top, their share. */
  readonly at?: number | undefined;
  /** Subpopulation, e.g. `{ corridor: 'RU-TJ', channel: 'mto' }`; empty for the whole population. */
  readonly domain: Readonly<Record<string, string>>;
  /** Unit of measure: `households`, `share`, `persons`, a currency (in units, not minor units), `TJS per household` … */
  readonly unit: string;
  /** Unweighted units that contribute (households, travellers, quotes, registrants); null where the count itself is protected. */
  readonly n: number | null;
  /** Unweighted units that the figure is about: of a share and its count those who answered, of a total all who have an amount, known or not. */
  readonly base: number | null;
  /** Who `n` and `base` count: `households`; absent where nobody said. */
  readonly countedAs?: { readonly n: string; readonly base: string } | undefined;
  /** Weighted share of the units that belong here whose answer, or any of whose amounts, is unknown; null where the row has none. */
  readonly unknownShare: number | null;
  /**
   * Share of a total or a count that was imputed; of other figures, of the weight of the units behind them. Absent where nothing
   * was, null where that is withheld.
   */
  readonly imputedShare?: number | null | undefined;
  /** Of a figure that tells how another one changed since an earlier round, what it is made of. */
  readonly change?: MadeOfChange | undefined;
  readonly estimate: number | null;
  readonly se: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  /** Coefficient of variation, se / |estimate|. */
  readonly cv: number | null;
  /** Design degrees of freedom of the limits. */
  readonly df: number | null;
  /** Variance over the variance of a simple random sample of the same size; null where it means nothing. */
  readonly deff: number | null;
  readonly quality: Quality;
  readonly reason: SuppressionReason;
  readonly method: MethodCode;
};

/**
 * What an exchange rate that cannot be true looks like.
 * `inverse-rate`: one over it is plausible. `other-currency`: it is plausible for a payout in US dollars or euros.
 * `misplaced-point`: it is plausible with the decimal point one to three places on. `out-of-bounds`: none of these.
 */
export const refusalCauses = ['inverse-rate', 'other-currency', 'misplaced-point', 'out-of-bounds'] as const;
export type RefusalCause = (typeof refusalCauses)[number];

/** Price of sending money along one corridor, for one group of services. Percentages of the amount sent. */
export type CorridorCostRow = {
  /** Sending and receiving country, ISO 3166-1: `RU-TJ`; empty where the row is of many. */
  readonly corridor: string;
  readonly from: string;
  readonly to: string;
  /** Where the prices come from: `quotes`, or the study whose respondents told what they paid for their last transfer. */
  readonly source: string;
  /** Quarter in which the quotes were collected, `2025-Q3`; empty for what respondents paid, which is of the whole round. */
  readonly period: string;
  /** `all`, or one provider type (bank, mto …). */
  readonly providerType: string;
  /** `all`, or the one currency that the services of the row pay out, ISO 4217; `unknown` where nobody says. */
  readonly payoutCurrency: string;
  /** `usd200`, `usd500` (quotes), or `experienced` (last transfers of respondents). */
  readonly measure: 'usd200' | 'usd500' | 'experienced';
  /** Other dimensions and their codes: `price_group`, `payment_instrument`, `rank`, `provider` … */
  readonly splits?: Readonly<Record<string, string>> | undefined;
  /** What is told, in percent, where it is no cost: `corridors-above-5`, `smart-above-5`. */
  readonly indicator?: string | undefined;
  /**
   * `mean`: simple mean over transparent services; `smart`: mean of the three cheapest that qualify; `ratio`: Σw·cost / Σw·amount;
   * `quantile`: over services or respondents; `share`: of corridors; `difference`: percentage points since an earlier quarter.
   */
  readonly statistic: Extract<Statistic, 'mean' | 'smart' | 'ratio' | 'quantile' | 'share' | 'difference'>;
  /** Of a quantile, the share of services or respondents below it. */
  readonly at?: number | undefined;
  /** Fee plus margin, percent of the amount sent. */
  readonly totalCostPercent: number | null;
  readonly feePercent: number | null;
  readonly fxMarginPercent: number | null;
  readonly se: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly cv: number | null;
  readonly df: number | null;
  /** Services (or respondents) in the figure. Counts of fewer respondents than may be shown are null, here and below. */
  readonly n: number | null;
  /** Services (or respondents) seen, before any was left out. */
  readonly services: number | null;
  /** Who both count: `services`, `households`; absent where nobody said. */
  readonly countedAs?: { readonly n: string; readonly base: string } | undefined;
  /** Left out because the provider does not disclose the full price. */
  readonly notTransparent: number | null;
  /** Left out because the rate applied is unknown (a sentinel of 1, a zero or missing rate, no interbank rate for the month). */
  readonly rateUnknown: number | null;
  /** Left out because the fee or the amount is unknown. */
  readonly feeUnknown: number | null;
  /** Left out because the margin on the exchange rate lies outside the round's bounds. */
  readonly priceRefused: number | null;
  /** The same by cause, of respondents; null for quotes, which are listed one by one, and where it may not be told. */
  readonly refusedBecause: Readonly<Record<string, number>> | null;
  /** Kept, and counted: services whose margin is below zero. */
  readonly negativeMargin: number | null;
  /** Of quotes in the figure: how many are held against the interbank rate of their day, and how many against the mean of the month. */
  readonly dayRate?: number;
  readonly monthRate?: number;
  /** Of a SmaRT value that there is none of: services that are too slow or with a small reach, and those of which either is not known. */
  readonly slow?: number;
  readonly speedUnknown?: number;
  readonly reach?: number;
  readonly reachUnknown?: number;
  readonly quality: Quality;
  readonly reason: SuppressionReason;
  readonly method: MethodCode;
};

/** One quoted price whose exchange rate cannot be true, or how many respondents of a corridor told of such a rate. */
export type RefusedPriceRow = Pick<
  CorridorCostRow,
  'corridor' | 'from' | 'to' | 'source' | 'period' | 'measure' | 'providerType' | 'payoutCurrency' | 'fxMarginPercent'
> & {
  /** Id of the response that is the quote; empty for respondents. */
  readonly quote: string;
  /** Pay-out currency per unit of sending currency; null for respondents. */
  readonly rateApplied: number | null;
  readonly interbankRate: number | null;
  readonly refusedBecause: RefusalCause;
  /** 1 for a quote; respondents to the nearest five. */
  readonly count: number;
};

/** Something a reader of the figures must know: what could not be used, and how many answers it touches. */
export type Warning = {
  /** Stable code, e.g. `no-exchange-rate`, `psu-not-in-frame`, `psu-without-interviews`. */
  readonly code: string;
  /** Instrument or table concerned. */
  readonly table: string;
  /** What exactly: a currency, a PSU, a stratum. */
  readonly subject: string;
  readonly count: number;
  readonly says: Note;
};

/** All a release says. */
export type ReleaseTables = {
  readonly estimates: readonly EstimateRow[];
  readonly corridorCosts: readonly CorridorCostRow[];
  /** Of quotes. */
  readonly refusedPrices: readonly RefusedPriceRow[];
  /** How the weights of each study came about, step by step; prices alone have none. */
  readonly weighting: readonly WeightingLine[];
  readonly warnings: readonly Warning[];
};
