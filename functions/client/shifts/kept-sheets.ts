/** Sheets of shifts on this device, as they were counted last and sent last. */
import * as v from 'valibot';

import { shiftSheetSchema } from '#schemas/fieldwork/shift-sheet.ts';

import { getRow, putRow } from '../device/work-rows.ts';
import { counts } from './shift-sheet.ts';

const keptSchema = v.object({
  /** Questionnaire and place. */
  work: v.string(),
  sheet: shiftSheetSchema,
  taps: v.pipe(v.array(v.picklist(counts)), v.readonly()),
  /** `at` of the newest state that the server has. */
  sent: v.exactOptional(v.string()),
  /**
   * The server takes it no more by this link, which has ended, or the round is closed: its mark. Another link may bring it.
   * Before, it was not written down by which.
   */
  refused: v.exactOptional(v.union([v.string(), v.literal(true)])),
});
export type KeptSheet = v.InferOutput<typeof keptSchema>;

type Shift = { readonly instrument: string; readonly psu?: string };

const rowsOfRound = (round: string): string => `sheet ${round} `;
/** Tells one shift from another. */
export const shiftKey = ({ instrument, psu = '' }: Shift): string => `${instrument}/${psu}`;

const read = (value: unknown): KeptSheet | undefined => {
  const parsed = v.safeParse(keptSchema, value);
  return parsed.success ? parsed.output : undefined;
};

/** The sheet of a shift; undefined where nobody counted yet. */
export const sheetOf = async (round: string, shift: Shift): Promise<KeptSheet | undefined> =>
  read(await getRow(rowsOfRound(round) + shiftKey(shift)).catch(() => undefined));

/** @throws the browser keeps nothing, or is full */
export const keepSheet = (round: string, one: KeptSheet): Promise<void> => putRow(rowsOfRound(round) + one.work, one);
