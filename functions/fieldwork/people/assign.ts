/** Says who is to do what, by a table: all of it, or each fault with its row; what the table leaves out is what is there. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { Assigned } from '#schemas/fieldwork/enumerators.ts';
import type { StoredEnumerator } from '#functions/store/store.ts';
import type { LinkDeps } from '../links/link-deps.ts';
import { type EnumeratorFault, faultsOfList, setEnumerators, type SetOutcome } from '../links/set-enumerators.ts';
import type { TableFault } from './fault.ts';
import type { Listed, Placed } from './read-table.ts';

export type AssignOutcome =
  Exclude<SetOutcome, { kind: 'faulty' }> | { readonly kind: 'faulty'; readonly faults: readonly TableFault[] };

type Found = Assigned | TableFault;
const isFault = (one: Found): one is TableFault => 'kind' in one;

/** The questionnaire of a place that does not say it: the only one whose frame has the place. */
function placed({ instrument, psu, row }: Placed, frame: readonly FrameUnit[]): Found {
  if (instrument !== undefined) return { instrument, ...(psu !== undefined && { psu }) };
  const asked = [...new Set(frame.filter((unit) => unit.psu === psu).map((unit) => unit.instrument))];
  const [only] = asked;
  const where = { row, column: 'psu', ...(psu !== undefined && { subject: psu }) };
  if (only === undefined) return { kind: 'unknown-place', ...where };
  if (asked.length > 1) return { kind: 'which-instrument', ...where, other: asked.join(', ') };
  return { instrument: only, ...(psu !== undefined && { psu }) };
}

/** By the part of an enumerator that is not as it must be. */
function malformed(subject: string): Pick<TableFault, 'kind' | 'column'> {
  if (/^id\b/.test(subject)) return { kind: 'bad-id', column: 'id' };
  if (/^name\b/.test(subject)) return { kind: 'bad-name', column: 'name' };
  if (/^team\b/.test(subject)) return { kind: 'bad-team', column: 'team' };
  return /^assignments\.\d/.test(subject) ? { kind: 'bad-psu', column: 'psu' } : { kind: 'too-many' };
}

/** A fault of the use case, at the row where it stands. */
function atRow(
  { at, kind, subject }: EnumeratorFault,
  people: readonly Listed[],
  given: readonly Assigned[][],
): TableFault {
  const person = people[at];
  const own = person === undefined ? {} : { row: person.row };
  if (kind === 'malformed') {
    const [, place] = /^assignments\.(\d+)/.exec(subject) ?? [];
    const row = place === undefined ? undefined : person?.places[Number(place)]?.row;
    return { ...malformed(subject), ...own, ...(row !== undefined && { row }), subject: person?.id ?? '' };
  }
  if (kind === 'twice') return { kind: 'given-twice', ...own, subject };
  const found = given[at]?.findIndex(
    ({ instrument, psu }) => (kind === 'unknown-place' ? psu : instrument) === subject,
  );
  const row = found === undefined ? undefined : person?.places[found]?.row;
  const column = kind === 'unknown-place' ? 'psu' : 'instrument';
  return { kind, ...own, ...(row !== undefined && { row }), column, subject };
}

type How = {
  readonly reason: string;
  /** Of the one enumerator that was looked at: the revision, or that there was none. */
  readonly seen?: { readonly revision: number | undefined };
};

/** Assigns what a table says, as far as it was read. */
export async function assign(
  deps: LinkDeps,
  round: string,
  people: readonly Listed[],
  { reason, seen }: How,
): Promise<AssignOutcome> {
  const { store } = deps;
  const entry = await store.getRoundEntry(round);
  if (entry === undefined) return { kind: 'unknown-round' };
  const [frame, there] = await Promise.all([store.getFrame(round), store.listEnumerators(round)]);
  const present = new Map(there.map((one): [string, StoredEnumerator] => [one.id, one]));
  const changed = people.find(({ id }) => seen !== undefined && present.get(id)?.revision !== seen.revision);
  if (changed !== undefined) return { kind: 'changed-meanwhile', enumerator: changed.id };
  const faults: TableFault[] = [];
  const given: Assigned[][] = [];
  const entries = people.map(({ id, row, name, team, places }) => {
    const before = present.get(id);
    const found = places.map((one) => placed(one, frame));
    faults.push(...found.filter(isFault));
    if (name === undefined && before === undefined) faults.push({ kind: 'no-name', row, column: 'name', subject: id });
    const assignments = found.filter((one): one is Assigned => !isFault(one));
    given.push(assignments);
    const own = team ?? before?.team ?? '';
    return { id, name: name ?? before?.name ?? id, ...(own !== '' && { team: own }), assignments };
  });
  const more = (await faultsOfList(deps, entry.round, frame, entries)).map((fault) => atRow(fault, people, given));
  const all = [...faults, ...more].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  if (all.length > 0) return { kind: 'faulty', faults: all };
  const outcome = await setEnumerators(deps, round, { entries, reason });
  // Somebody changed the round in between.
  return outcome.kind === 'faulty' ? { kind: 'changed-meanwhile', enumerator: people[0]?.id ?? '' } : outcome;
}
