/** Reads a round from its file and says everything that is wrong with it at once. */
import * as v from 'valibot';

import { issuesInWords } from '#schemas/basics/issue-words.ts';
import { unknownKey } from '#schemas/basics/nearest-name.ts';
import { type Round, roundSchema } from '#schemas/fieldwork/round.ts';
import { imputationFaults } from '#schemas/fieldwork/imputation-faults.ts';
import { roundFaults } from '#schemas/fieldwork/round-faults.ts';
import { weightingFaults } from '#schemas/fieldwork/weighting-faults.ts';
import type { Study } from '#schemas/language/study/study.ts';

import { readJson } from '#schemas/basics/json-fault.ts';

export type RoundReading =
  { readonly kind: 'round'; readonly round: Round } | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** What `remit round show --json` prints: the round, how it stands, and its frame. */
const shownSchema = v.strictObject({
  round: v.looseObject({}),
  state: v.string(),
  since: v.optional(v.string()),
  frame: v.array(v.unknown()),
});

/** The description alone of a round as it is shown; any other value as it is. */
function described(value: unknown): unknown {
  const shown = v.safeParse(shownSchema, value);
  return shown.success ? shown.output.round : value;
}

/**
 * The round that this text describes, or one fault per key: as a file has it, or as `remit round show --json` prints it.
 *
 * @param known studies of the platform that the round is for
 */
export function readRound(text: string, known: readonly Study[]): RoundReading {
  const json = readJson(text);
  if (json.kind === 'faulty') return { kind: 'faulty', faults: [json.fault] };
  const value = described(json.value);
  const parsed = v.safeParse(roundSchema, value);
  const faults = [
    ...(parsed.success
      ? [...unknownStudies(parsed.output, known), ...settingsFaults(parsed.output, known)]
      : issuesInWords(parsed.issues)),
    ...roundFaults(value),
  ];
  return !parsed.success || faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'round', round: parsed.output };
}

/** What settings ask of studies that these cannot do. */
export const settingsFaults = (round: Round, known: readonly Study[]): readonly string[] => [
  ...weightingFaults(round, known),
  ...imputationFaults(round, known),
];

/** Studies that are not there, or not in that version. */
export function unknownStudies(
  { instruments }: Pick<Round, 'instruments'>,
  known: readonly Study[],
): readonly string[] {
  return Object.entries(instruments).flatMap(([id, version]) => {
    if (known.some(({ instrument }) => instrument.id === id && instrument.version === version)) return [];
    const ids = [...new Set(known.map(({ instrument }) => instrument.id))];
    return ids.includes(id)
      ? [`instruments.${id}: there is no version ${version} of "${id}"`]
      : [`instruments: ${unknownKey(id, ids)}`];
  });
}
