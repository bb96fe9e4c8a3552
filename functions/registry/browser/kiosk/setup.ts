/** What this tablet knows of the kiosk that it is: its address, sealed as links are, and what the server said of it last. */
import * as v from 'valibot';

import { registrationTextsSchema } from '#schemas/fieldwork/registration-texts.ts';

import { deadline } from '../../../client/filling/answering.ts';
import { getRow, putRow, removeRow } from '../../../client/device/work-rows.ts';

const row = 'kiosk';
const patienceMilliseconds = 15_000;

const setupSchema = v.object({
  standing: v.literal('on'),
  round: v.string(),
  title: v.string(),
  texts: registrationTextsSchema,
  instrument: v.string(),
  version: v.number(),
  prefilled: v.record(v.string(), v.string()),
  regions: v.array(v.string()),
  country: v.string(),
  period: v.object({ start: v.string(), end: v.string() }),
  currencies: v.array(v.string()),
  purposes: v.array(v.string()),
  /** Questions of contacts that people can be written to; absent of what a device kept before it was told them. */
  contacts: v.optional(v.array(v.string())),
});
export type Setup = v.InferOutput<typeof setupSchema>;

const keptSchema = v.object({
  /** Round, campaign and code, as its address has them. */
  address: v.string(),
  /** Language that it goes back to for the next person. */
  language: v.string(),
  /** Nobody new registers here, as the server said last. */
  isOver: v.boolean(),
  setup: v.optional(setupSchema),
});
export type KeptKiosk = v.InferOutput<typeof keptSchema>;

/** Undefined where this device is no kiosk, or keeps nothing. */
export async function keptKiosk(): Promise<KeptKiosk | undefined> {
  const read = v.safeParse(keptSchema, await getRow(row).catch(() => undefined));
  return read.success ? read.output : undefined;
}

/** A device that keeps nothing is a kiosk as long as its page is open. */
export const keepKiosk = (kept: KeptKiosk): Promise<void> => putRow(row, kept).catch(() => undefined);

/** This device is a kiosk no more. */
export const forgetKiosk = (): Promise<void> => removeRow(row);

const answerSchema = v.union([setupSchema, v.object({ standing: v.picklist(['unknown', 'over']) })]);

/** What the server says of a kiosk; undefined without a connection. */
export async function askKiosk(address: string): Promise<Setup | 'over' | undefined> {
  const signal = deadline(patienceMilliseconds);
  const answer = await fetch('/v1/kiosk', { headers: { kiosk: address }, signal }).catch(() => undefined);
  const read = v.safeParse(answerSchema, await answer?.json().catch(() => undefined));
  if (!read.success) return undefined; // a hotel's page, or a server that cannot answer now
  return read.output.standing === 'on' ? read.output : 'over';
}
