/** Names enumerators and says what each is to do: all of a list, or none of it. */
import * as v from 'valibot';

import { type Assigned, type Enumerator, enumeratorSchema, isAssigned } from '#schemas/fieldwork/enumerators.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';
import { studyAsked } from '#schemas/language/study/study.ts';

import { type LinkDeps, writeLine } from './link-deps.ts';

/** Why an entry of the list cannot be taken; `at` counts from 0. */
export type EnumeratorFault = {
  readonly at: number;
  readonly kind: 'malformed' | 'twice' | 'unknown-instrument' | 'no-link' | 'unknown-place';
  /** The part that is wrong, or its name. */
  readonly subject: string;
};

export type SetOutcome =
  | { readonly kind: 'set'; readonly added: readonly string[]; readonly changed: readonly string[] }
  | { readonly kind: 'unknown-round' }
  /** Nobody goes out any more. */
  | { readonly kind: 'round-over'; readonly state: RoundState }
  | { readonly kind: 'faulty'; readonly faults: readonly EnumeratorFault[] }
  | { readonly kind: 'changed-meanwhile'; readonly enumerator: string };

type Known = {
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byLink: ReadonlyMap<string, boolean>;
};

/** Questionnaires of a round, whether each is filled in through links, and the places of its frame. */
async function knownOf({ studies }: LinkDeps, round: Round, frame: readonly FrameUnit[]): Promise<Known> {
  const byLink = new Map<string, boolean>();
  for (const id of Object.keys(round.instruments)) {
    const study = await studyAsked(studies, round.instruments, id);
    byLink.set(id, study?.collection.files.includes('link') === true);
  }
  const places = new Map<string, Set<string>>();
  for (const { instrument, psu } of frame) places.set(instrument, (places.get(instrument) ?? new Set()).add(psu));
  return { places, byLink };
}

function faultOf({ instrument, psu }: Assigned, { places, byLink }: Known): Omit<EnumeratorFault, 'at'> | undefined {
  const through = byLink.get(instrument);
  if (through === undefined) return { kind: 'unknown-instrument', subject: instrument };
  if (!through) return { kind: 'no-link', subject: instrument };
  if (psu !== undefined && places.get(instrument)?.has(psu) !== true) return { kind: 'unknown-place', subject: psu };
  return undefined;
}

/** Who is given a place twice goes there once: its work stands once on the list. */
const eachOnce = (assignments: readonly Assigned[]): Assigned[] => [
  ...new Map(assignments.map((one) => [`${one.instrument} ${one.psu ?? ''}`, one])).values(),
];

function read(entries: readonly unknown[], known: Known) {
  const faults: EnumeratorFault[] = [];
  const enumerators: Enumerator[] = [];
  const seen = new Set<string>();
  for (const [at, entry] of entries.entries()) {
    const parsed = v.safeParse(enumeratorSchema, entry);
    if (!parsed.success) {
      for (const issue of parsed.issues)
        faults.push({ at, kind: 'malformed', subject: `${v.getDotPath(issue) ?? ''}: ${issue.message}` });
      continue;
    }
    const { id, assignments } = parsed.output;
    if (seen.has(id)) faults.push({ at, kind: 'twice', subject: id });
    seen.add(id);
    for (const assigned of assignments) {
      const fault = faultOf(assigned, known);
      if (fault !== undefined) faults.push({ at, ...fault });
    }
    enumerators.push({ ...parsed.output, assignments: eachOnce(assignments) });
  }
  return { faults, enumerators };
}

const isSame = (a: Enumerator, b: Enumerator): boolean =>
  a.name === b.name &&
  a.team === b.team &&
  a.assignments.length === b.assignments.length &&
  a.assignments.every(({ instrument, psu }) =>
    b.assignments.some((other) => other.instrument === instrument && other.psu === psu),
  );

/** Every fault of a list for a round, in the order of its entries; nothing is written. */
export async function faultsOfList(
  deps: LinkDeps,
  round: Round,
  frame: readonly FrameUnit[],
  entries: readonly unknown[],
): Promise<readonly EnumeratorFault[]> {
  return read(entries, await knownOf(deps, round, frame)).faults;
}

/**
 * Adds the enumerators of a list that are new, and changes those that are there: what they are to do is from then on what
 * the list says. Who is not in the list stays as they are.
 */
export async function setEnumerators(
  deps: LinkDeps,
  id: string,
  { entries, reason }: { readonly entries: readonly unknown[]; readonly reason: string },
): Promise<SetOutcome> {
  const { store } = deps;
  const entry = await store.getRoundEntry(id);
  if (entry === undefined) return { kind: 'unknown-round' };
  if (entry.state === 'closed' || entry.state === 'archived') return { kind: 'round-over', state: entry.state };
  const { faults, enumerators } = read(entries, await knownOf(deps, entry.round, await store.getFrame(id)));
  if (faults.length > 0) return { kind: 'faulty', faults };
  const present = new Map((await store.listEnumerators(id)).map((one) => [one.id, one]));
  const [added, changed]: [string[], string[]] = [[], []];
  for (const enumerator of enumerators) {
    const before = present.get(enumerator.id);
    if (before !== undefined && isSame(before, enumerator)) continue;
    const written = await store.putEnumerator(id, { ...enumerator, revision: before?.revision });
    if (written === 'changed-meanwhile') return { kind: written, enumerator: enumerator.id };
    const action = before === undefined ? 'enumerator-added' : 'enumerator-changed';
    await writeLine(deps, id, { action, subject: enumerator.id, reason });
    (before === undefined ? added : changed).push(enumerator.id);
  }
  return { kind: 'set', added, changed };
}

/** Places of a frame that nobody is to visit, by questionnaire and PSU. */
export const unassigned = (
  frame: readonly FrameUnit[],
  enumerators: readonly Pick<Enumerator, 'assignments'>[],
): readonly FrameUnit[] =>
  frame.filter(
    ({ instrument, psu }) => !enumerators.some(({ assignments }) => isAssigned(assignments, instrument, psu)),
  );
