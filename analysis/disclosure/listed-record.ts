/** Records of the first format, which list fingerprints of everybody in each cell: releases from then are still held against. */
import * as v from 'valibot';

import { listedBehind } from './behind.ts';
import { type CellState, toldOfCell, toldOfInstrument } from './record.ts';

export const listedFormat = 'remit-disclosure/1';

const numbers = v.array(v.number());

/** A cell as it was written. */
export const listedCell = v.pipe(
  v.strictObject({ ...toldOfCell, people: numbers, contributions: numbers, weighted: v.optional(numbers) }),
  v.transform(({ people, contributions, weighted, ...cell }): CellState => {
    return { ...cell, behind: listedBehind({ people, contributions, weighted }) };
  }),
);

/** All of a record but its cells. */
export const listedRecord = v.pipe(
  v.strictObject({
    format: v.literal(listedFormat),
    description: v.string(),
    instruments: v.record(v.string(), v.strictObject({ ...toldOfInstrument, people: numbers })),
  }),
  v.transform(({ description, instruments }) => ({ description, instruments })),
);
