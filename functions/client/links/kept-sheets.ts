/** Sheets of shifts on this device, as they were counted last and sent last. */
import * as v from 'valibot';

import { shiftSheetSchema } from '#schemas/fieldwork/shift-sheet.ts';

import { getRow, putRow } from '../device/work-rows.ts';
import { counts } from './shift-sheet.ts';
import { keyOf } from './work-list.ts';

const keptSchema = v.object({
  /** The work that it is of, by `keyOf`. */
  work: v.string(),
  sheet: shiftSheetSchema,
  taps: v.pipe(v.array(v.picklist(counts)), v.readonly()),
  /** `at` of the newest state that the server has. */
  sent: v.exactOptional(v.string()),
  /** The server takes it no more: its link has ended, or the round is closed. */
  refused: v.exactOptional(v.literal(true)),
});
export type KeptSheet = v.InferOutput<typeof keptSchema>;

const rowsOfRound = (round: string): string => `sheet ${round} `;
const read = (value: unknown): KeptSheet | undefined => {
  const parsed = v.safeParse(keptSchema, value);
  return parsed.success ? parsed.output : undefined;
};

/** The sheet of a shift; undefined where nobody counted yet. */
export const sheetOf = async (round: string, work: Parameters<typeof keyOf>[0]): Promise<KeptSheet | undefined> =>
  read(await getRow(rowsOfRound(round) + keyOf(work)).catch(() => undefined));

/** @throws the browser keeps nothing, or is full */
export const keepSheet = (round: string, one: KeptSheet): Promise<void> => putRow(rowsOfRound(round) + one.work, one);
