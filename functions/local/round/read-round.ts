/** Reads a round from its file and says everything that is wrong with it at once. */
import * as v from 'valibot';

import { type Round, roundSchema } from '#schemas/core/round.ts';
import { findInstrument } from '#schemas/instruments/index.ts';

import { readJson } from '../files/json-fault.ts';

export type RoundReading =
  { readonly kind: 'round'; readonly round: Round } | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** The round that this text describes, or one fault per key. */
export function readRound(text: string): RoundReading {
  const json = readJson(text);
  if (json.kind === 'faulty') return { kind: 'faulty', faults: [json.fault] };
  const parsed = v.safeParse(roundSchema, json.value);
  if (!parsed.success) {
    return { kind: 'faulty', faults: parsed.issues.map((i) => `${v.getDotPath(i) ?? 'the file'}: ${i.message}`) };
  }
  const round = parsed.output;
  const { start, end } = round.referencePeriod;
  const unknown = Object.entries(round.instruments).filter(
    ([id, version]) => findInstrument(id, version) === undefined,
  );
  const faults = [
    ...unknown.map(([id, version]) => `instruments.${id}: there is no version ${version} of "${id}"`),
    ...(start > end ? [`referencePeriod: begins on ${start}, after it ends on ${end}`] : []),
    ...(round.settings.cvPublish > round.settings.cvCaution
      ? ['settings.cvPublish: must not be above settings.cvCaution']
      : []),
  ];
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'round', round };
}
