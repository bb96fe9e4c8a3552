/** Tables of a study as work in pieces: none knows of another, so that whoever has nothing else to do may make the next one. */
import type { ComputedEstimate } from '../disclosure/cells.ts';
import type { Figures } from './impute/settle.ts';
import type { Warning } from './observations/rows.ts';
import type { PartsOfTotal } from './sums/contract.ts';
import type { WeightingLine } from './observations/weighting-line.ts';

/** Rows of one measure, or the figures of one replicate; each has none of the other. */
export type Piece = {
  readonly rows: readonly ComputedEstimate[];
  /** Whose weights stand behind the rows. */
  readonly weighs?: 'people' | undefined;
  readonly figures: Figures;
};

/** All tables of a study that are estimated. */
export type Tabulated = {
  readonly rows: readonly ComputedEstimate[];
  readonly warnings: readonly Warning[];
  readonly weighting: readonly WeightingLine[];
  /** What a study that imputes tells for totals that are combined with another sample's, in the order in which they were asked for. */
  readonly sides?: readonly (PartsOfTotal | undefined)[];
};

/** The same pieces and the same tables, whoever makes them and in whatever order. */
export type Work = {
  readonly count: number;
  readonly piece: (place: number) => Piece;
  /** @param pieces all of them, in the order of their places */
  readonly finish: (pieces: readonly Piece[]) => Tabulated;
};

/** All of the work, by one thread. */
export const doneAlone = ({ count, piece, finish }: Work): Tabulated =>
  finish(Array.from({ length: count }, (_, place) => piece(place)));
