/**
 * What is kept, in private, of how each cell of a release stands with its readers: what they were shown, and of whom it
 * was computed. The next release of the round is held against it.
 */
import { note, type Note } from '#schemas/words/note.ts';
import * as v from 'valibot';

import { statisticOf } from '../production/observations/indicators.ts';
import type { CorridorCostRow, EstimateRow, Warning } from '../production/observations/rows.ts';
import type { WeightingLine } from '../production/observations/weighting-line.ts';
import type { Behind } from './behind.ts';
import type { Place } from './margins.ts';

/** How a cell stands: its rows as readers see them, and the people they were computed from. */
export type CellState = Place & {
  readonly estimates: readonly EstimateRow[];
  readonly costs: readonly CorridorCostRow[];
  readonly behind: Behind;
  readonly weighed: number;
  readonly size: number;
  /** Hash of everybody who had answered the instrument then. */
  readonly population: number;
  /** Snapshot it was computed from. */
  readonly version: string;
  /** Hash of the description that it was computed under; where absent, that of the record. */
  readonly description?: string | undefined;
};

export type InstrumentState = {
  /** Hash of everybody who answered it up to this release. */
  readonly population: number;
  /** Everybody who had answered when these warnings were counted. */
  readonly people: readonly number[];
  readonly warnings: readonly Warning[];
  /** Lines of the weighting report as readers have them; absent in records from before there were any. */
  readonly weighting?: readonly WeightingLine[] | undefined;
  /** Everybody in cells that readers have not heard of; absent where there are none. */
  readonly untold?: readonly number[] | undefined;
};

export type DisclosureRecord = {
  /** Hash of what figures depend on besides the snapshot: description of the round, and the code. */
  readonly description: string;
  readonly instruments: Readonly<Record<string, InstrumentState>>;
  readonly cells: Readonly<Record<string, CellState>>;
};

/** Whether readers were shown a figure of the cell. */
export const isShown = ({ estimates, costs }: Pick<CellState, 'estimates' | 'costs'>): boolean =>
  [...estimates, ...costs].some(({ quality }) => quality !== 'suppress');

/** Whether a figure of the record was computed under another description than this one. */
export const isOutdated = ({ description, cells }: DisclosureRecord, today: string): boolean =>
  Object.values(cells).some((cell) => (cell.description ?? description) !== today);

/** Rows are ours, written by this code and covered by a hash in the manifest; their shape is not looked at again. */
const isRow = <Row>() => v.custom<Row>((row) => typeof row === 'object' && row !== null && 'quality' in row);
type Later = Pick<EstimateRow, 'statistic' | 'base' | 'unknownShare'>;

/** Rows of earlier records lack what was told later: the statistic is in the name of the indicator, the rest is unknown. */
export const estimateRow = v.pipe(
  isRow<Omit<EstimateRow, keyof Later> & Partial<Later>>(),
  v.transform(({ statistic, base = null, unknownShare = null, ...row }): EstimateRow => {
    return { ...row, base, unknownShare, statistic: statistic ?? statisticOf(row.indicator) };
  }),
);

/** Records from before sentences were kept as data hold them in English. */
const asWritten = (text: string): Note => note('note.as-written', { text });

type WrittenLine = Omit<WeightingLine, 'notes' | 'collapsed'> & {
  readonly collapsed: readonly string[];
  readonly note: string;
};
const isLine = v.pipe(
  v.custom<WeightingLine | WrittenLine>((line) => typeof line === 'object' && line !== null && 'step' in line),
  v.transform((line): WeightingLine => {
    if ('notes' in line) return line;
    const { note: text, collapsed, ...rest } = line;
    return { ...rest, collapsed: collapsed.map(asWritten), notes: text === '' ? [] : [asWritten(text)] };
  }),
);

type WrittenWarning = Omit<Warning, 'says'> & { readonly message: string };
const isWarning = v.pipe(
  v.custom<Warning | WrittenWarning>((one) => typeof one === 'object' && one !== null && 'code' in one),
  v.transform((warning): Warning => {
    if ('says' in warning) return warning;
    const { message, ...rest } = warning;
    return { ...rest, says: asWritten(message) };
  }),
);

/** What is told of a cell in records of every format; who is behind it is written in the way of its format. */
export const toldOfCell = {
  group: v.string(),
  domain: v.record(v.string(), v.string()),
  apart: v.exactOptional(v.boolean()),
  estimates: v.array(estimateRow),
  costs: v.array(isRow<CorridorCostRow>()),
  weighed: v.number(),
  /** Null in what was written where an amount was unknown, before it was told apart from those that are known. */
  size: v.pipe(
    v.nullable(v.number()),
    v.transform((size) => size ?? 0),
  ),
  population: v.number(),
  version: v.string(),
  description: v.optional(v.string()),
};

/** The same of an instrument; everybody who answered it is written in the way of the format. */
export const toldOfInstrument = {
  population: v.number(),
  warnings: v.array(isWarning),
  weighting: v.optional(v.array(isLine)),
  untold: v.optional(v.array(v.number())),
};
