/**
 * What estimation may know of the responses: sums by cell and unit of the design, and what disclosure and quality need beside
 * them. Nothing above this file looks at a response; whoever fills it – memory today, a GROUP BY in Athena tomorrow – makes
 * no difference to a figure.
 */
import type { CellBasis } from '../../disclosure/cell.ts';
import type { Frame } from '../../statistics/design/frame.ts';
import type { FramePieces } from '../../statistics/dual-frame/pieces.ts';
import type { Entries, Moments } from '../../statistics/sums/moments.ts';
import type { Ranks } from '../../statistics/sums/ranks.ts';
import type { MethodCode } from '../observations/observation.ts';

/** Some units of a cell, added up. */
export type Counted = {
  readonly moments: Moments;
  /** Responses with a weight that they are of: fewer than the units where these are rows of a roster. */
  readonly respondents: number;
};

/** What is said of every cell. */
export type CellHead = {
  /** Label by dimension; empty for the whole population. */
  readonly domain: Readonly<Record<string, string>>;
  /** Unweighted units that belong here. */
  readonly base: number;
  /** Weighted share of them of which something is not known. */
  readonly unknownShare: number;
  /** Who is behind the cell, in fingerprints: for the step that protects them. */
  readonly basis: CellBasis;
};

/** Values in their order, and which response each is of (numbered within the cell). */
export type RankedCell = { readonly ranks: Ranks; readonly respondents: Int32Array; readonly basis: CellBasis };

/** How many units there are. */
export type UnitsCell = CellHead & { readonly all: Counted };
/** Units that answered; the variable is 1 of those who answered in the way that is counted. */
export type ShareCell = CellHead & {
  readonly answered: Counted;
  /** Responses that answered so. */
  readonly positives: number;
};
/** Amounts, or numbers. */
export type AmountCell = CellHead & {
  /** Units with something known to add up. */
  readonly some: Counted;
  /** Units of which everything is known, and how many they are, unweighted. */
  readonly whole: Counted;
  readonly wholeBase: number;
  /** `some` with amounts cut where few of them would carry the total away; `cut` responses had any of theirs cut. */
  readonly winsorised?: Counted & { readonly cut: number };
  /** `whole` in order. */
  readonly ranked?: RankedCell;
};
/** Units of which both variables are known: numerator first. */
export type RatioCell = CellHead & { readonly both: Counted };
/** Units of which all of an amount is known, and each part of it. */
export type CompositionCell = Omit<CellHead, 'basis'> & {
  readonly parts: readonly {
    readonly code: string;
    readonly domain: CellHead['domain'];
    /** The part, then the whole. */
    readonly both: Counted;
    /** Responses that have any of the part. */
    readonly respondents: number;
    readonly basis: CellBasis;
    /** No unit has less than nothing of it, or more than of the whole. */
    readonly isBounded: boolean;
  }[];
};
/** Units that answered a question, and each of its answers. */
export type DistributionCell = CellHead & {
  readonly answered: Counted;
  readonly answers: readonly (ShareCell & { readonly code: string })[];
};

/** Everybody whom a measure of a whole distribution is about, an entry each, all being known of them; weights count what is divided by. */
export type SpreadEntries = Entries & {
  readonly values: Float64Array;
  /** What is left of each when something is taken off: nothing where that is more. */
  readonly without?: Float64Array;
  /** Which response each is of; empty where estimates alone are asked for. */
  readonly respondents: Int32Array;
};
/** Some of them. */
export type SpreadCell = CellHead & {
  /** Entries that are in it, ascending. */
  readonly places: Int32Array;
  /** Who is behind what is told without something. */
  readonly basisWithout?: CellBasis;
};

/** A line in what values are measured in, NaN where its currency has no rate; or a share of the median of everybody. */
export type LineOf =
  { readonly kind: 'given'; readonly value: number } | { readonly kind: 'median'; readonly share: number };

type OfMeasure = {
  readonly table: string;
  readonly indicator: string;
  /** What a unit is called: `household`. */
  readonly unit: string;
};

type Adding = {
  /** Whether there is a total or a count beside the mean or share. */
  readonly adds: boolean;
};

/** Sums of one measure over one breakdown. */
export type Summed =
  | (OfMeasure & { readonly kind: 'units'; readonly cells: readonly UnitsCell[] })
  | (OfMeasure & Adding & { readonly kind: 'share'; readonly cells: readonly ShareCell[] })
  | (OfMeasure &
      Adding & {
        readonly kind: 'amount';
        /** Of what is added up: a currency, or units such as `persons`. */
        readonly of: string;
        /** What means and quantiles are measured in: `TJS per household`; of shares nothing else, `share`. */
        readonly each: string;
        readonly quantiles: readonly number[];
        readonly cells: readonly AmountCell[];
      })
  | (OfMeasure & { readonly kind: 'ratio'; readonly of: string; readonly cells: readonly RatioCell[] })
  | (OfMeasure & { readonly kind: 'composition'; readonly cells: readonly CompositionCell[] })
  | (OfMeasure &
      Adding & {
        readonly kind: 'distribution';
        /** Dimension that the answers are labels of. */
        readonly over: string;
        readonly cells: readonly DistributionCell[];
      })
  | (OfMeasure & {
      readonly kind: 'concentration';
      readonly everybody: SpreadEntries;
      /** Shares of the units at which the Lorenz curve is told. */
      readonly points: readonly number[];
      /** Share of the units that are the top. */
      readonly top?: number;
      readonly cells: readonly SpreadCell[];
    })
  | (OfMeasure & {
      readonly kind: 'poverty';
      readonly everybody: SpreadEntries;
      /** What the line is measured in: `TJS per household`. */
      readonly of: string;
      /** Quantity whose mean a median may be close to. */
      readonly like: string;
      readonly line: LineOf;
      readonly cells: readonly SpreadCell[];
    });

/** Sums of the measures of one plan, in their order, and the frame they stand in. */
export type PlanSums = { readonly frame: Frame; readonly sums: readonly Summed[] };
/** The same, to be gone through once. */
export type SumsInTurn = { readonly frame: Frame; readonly sums: Iterable<Summed> };

/** A total out of one of two samples, for whoever combines them. */
export type PartsOfTotal = PartsInDomain & {
  /** The same by a dimension, where that is asked for and somebody was asked whether the other sample can meet them. */
  readonly by?: {
    readonly dimension: string;
    /** Country that ends the codes of a dimension of corridors. */
    readonly corridorTo?: string;
    readonly domains: readonly PartsByCode[];
  };
};

/** Of one code: as it stands in the tables of the sample, without the end of a corridor. */
export type PartsByCode = PartsInDomain & { readonly code: string };

/** The total of some, or of everybody. */
export type PartsInDomain = {
  readonly frame: Frame;
  /** Of what is added up: a currency, or units such as `persons`. */
  readonly unit: string;
  readonly whole: AmountCell;
  /** Undefined where nobody was asked whether the other sample can meet them. */
  readonly parts?: {
    /** Whom this sample alone can meet, and everybody else; undefined where there is nobody. */
    readonly alone: AmountCell | undefined;
    readonly shared: AmountCell | undefined;
    /** Weighted share of the units of which nobody knows. */
    readonly unknownShare: number;
  };
  /** Of a total that answers were imputed to: what it is worth then. */
  readonly imputed?: ImputedParts;
};

/** Two parts of a total after imputation. */
export type ImputedParts = {
  /** With a covariance that holds what imputation adds. */
  readonly pieces: FramePieces;
  /** What they would be with nothing imputed; no variance. */
  readonly without: FramePieces;
  readonly method: MethodCode;
  /** Responses that told themselves of any of the total, and of what this sample alone can meet. */
  readonly told: number;
  readonly ownTold: number;
};
