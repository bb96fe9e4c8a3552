/** What an enumerator is to do, as the server answers it and a device keeps it. */
import * as v from 'valibot';

import type { WorkList } from '#functions/fieldwork/links/exchange-code.ts';

export type { Work, WorkList } from '#functions/fieldwork/links/exchange-code.ts';

const unitSchema = v.object({ code: v.string(), address: v.exactOptional(v.string()) });
const workSchema = v.object({
  instrument: v.string(),
  psu: v.exactOptional(v.string()),
  place: v.exactOptional(v.string()),
  units: v.exactOptional(v.pipe(v.array(unitSchema), v.readonly())),
  unlisted: v.exactOptional(v.literal(true)),
  draw: v.exactOptional(v.object({ seed: v.number(), dwellings: v.number(), method: v.string() })),
  disputed: v.exactOptional(v.literal(true)),
  token: v.string(),
});

const listSchema = v.object({
  round: v.string(),
  title: v.string(),
  enumerator: v.string(),
  expiresAt: v.string(),
  trial: v.exactOptional(v.literal(true)),
  work: v.array(workSchema),
});

/** The list in an answer; undefined for what is none, such as the page of a hotel's network. */
export function listIn(answer: unknown): WorkList | undefined {
  const read = v.safeParse(listSchema, answer);
  return read.success ? read.output : undefined;
}

const visitSchema = v.object({
  /** From 1; undefined where the questionnaire does not count visits. */
  visit: v.exactOptional(v.number()),
  /** Code of what came of it; undefined where nobody said. */
  outcome: v.exactOptional(v.string()),
  /** When it was begun. ISO 8601. */
  at: v.string(),
});
/** A visit to a unit. */
export type Visit = v.InferOutput<typeof visitSchema>;

const keptSchema = v.object({
  list: listSchema,
  /** When the server was asked last, by this device. ISO 8601. */
  askedAt: v.string(),
  /** Taken away since the list was first there. */
  gone: v.array(workSchema),
  /** What changed since somebody said that they saw it: keys of work. */
  unseen: v.array(v.string()),
  /** The last visit to each unit that was finished here, by {@link unitKey}: what was delivered long ago is not kept otherwise. */
  visits: v.exactOptional(v.record(v.string(), visitSchema)),
  /** Its link has ended. */
  ended: v.exactOptional(v.literal(true)),
});

/** A list on a device. */
export type KeptWork = v.InferOutput<typeof keptSchema>;

/** A list that was kept; undefined for anything else. */
export function keptIn(value: unknown): KeptWork | undefined {
  const read = v.safeParse(keptSchema, value);
  return read.success ? read.output : undefined;
}

/** Tells one list from another: a phone may hold those of several people in a round, and one for practice. */
export const listKey = ({ round, enumerator, trial }: Pick<WorkList, 'round' | 'enumerator' | 'trial'>): string =>
  `${round} ${enumerator}${trial === true ? ' ~' : ''}`;

/** Whether two lists are of one round, and both for work or both for practice: what is done by one stands in the other. */
export const isSameKind = (a: WorkList, b: WorkList): boolean => a.round === b.round && a.trial === b.trial;

/** Tells one thing to do from another, whatever its token. */
export const keyOf = ({ instrument, psu }: { readonly instrument: string; readonly psu?: string }): string =>
  `${instrument}/${psu ?? ''}`;

/** Tells one unit of a place from another. */
export const unitKey = (work: Parameters<typeof keyOf>[0], unit: string): string => `${keyOf(work)}/${unit}`;

/**
 * The list that takes the place of another one: what is new in it, and what it does not have any more, is remembered until
 * somebody has seen it.
 *
 * @param at ISO 8601
 */
export function renewed(before: KeptWork | undefined, list: WorkList, at: string): KeptWork {
  const work = [...list.work];
  if (before === undefined) return { list: { ...list, work }, askedAt: at, gone: [], unseen: [] };
  const now = new Set(work.map(keyOf));
  const had = new Set(before.list.work.map(keyOf));
  const gone = [...before.list.work, ...before.gone].filter((one) => !now.has(keyOf(one)));
  const changed = [
    ...work.map(keyOf).filter((key) => !had.has(key)),
    ...before.list.work.map(keyOf).filter((key) => !now.has(key)),
  ];
  const known = new Set([...now, ...gone.map(keyOf)]);
  const unseen = [...new Set([...before.unseen, ...changed])].filter((key) => known.has(key));
  const visits = before.visits && { visits: before.visits };
  return { list: { ...list, work }, askedAt: at, gone, unseen, ...visits };
}
