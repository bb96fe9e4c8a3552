/** Which interviews a list shows: those that a filter names, the newest first, some at a time. */
import type { FlagCode } from '#analysis/fieldwork/flags/flag.ts';
import type { FiledLine, FiledRound } from '../read/filed-round.ts';
import { type Filter, type Standing, standings } from './filter.ts';

/** One line of the list. */
export type Listed = FiledLine & {
  readonly flags: readonly FlagCode[];
  /** Two versions of it wait for a decision. */
  readonly isTwice: boolean;
};

const onePage = 50;
/** Ids are unique within a round and a questionnaire. */
export const keyOf = ({ instrument, id }: Pick<FiledLine, 'instrument' | 'id'>): string => `${instrument}/${id}`;

/** Flags by interview. */
function flagsBy({ studies }: FiledRound): ReadonlyMap<string, readonly FlagCode[]> {
  const flags = new Map<string, FlagCode[]>();
  for (const { code, instrument, interview } of studies.flatMap(({ quality }) => quality.flags)) {
    if (interview === undefined) continue;
    const key = keyOf({ instrument, id: interview });
    flags.set(key, [...(flags.get(key) ?? []), code]);
  }
  return flags;
}

/** Whether an enumerator is flagged, by questionnaire. */
function flaggedPeople({ studies }: FiledRound, flag: FlagCode): ReadonlySet<string> {
  const found = studies
    .flatMap(({ quality }) => quality.flags)
    .filter(({ code, interview }) => code === flag && !interview);
  return new Set(found.map(({ instrument, enumerator = '' }) => `${instrument}/${enumerator}`));
}

type Page = {
  readonly lines: readonly Listed[];
  readonly found: number;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly pages: number;
};

/**
 * One page of a list, and how many there are by where they stand, whatever state is asked for.
 *
 * @param twice keys of those of which two versions wait
 */
export function listedIn(filed: FiledRound, filter: Filter, twice: ReadonlySet<string>): Page {
  const flags = flagsBy(filed);
  const people = filter.flag === undefined || filter.flag === 'any' ? undefined : flaggedPeople(filed, filter.flag);
  const all = filed.studies
    .flatMap(({ lines }) => lines)
    .map((line): Listed => ({ ...line, flags: flags.get(keyOf(line)) ?? [], isTwice: twice.has(keyOf(line)) }));
  const isFlagged = (line: Listed): boolean =>
    filter.flag === undefined ||
    (filter.flag === 'any' ? line.flags.length > 0 : line.flags.includes(filter.flag)) ||
    people?.has(`${line.instrument}/${line.enumerator ?? line.link ?? ''}`) === true;
  const is = (name: 'outcome' | 'instrument' | 'enumerator' | 'psu' | 'link', line: Listed): boolean =>
    filter[name] === undefined || filter[name] === line[name];
  const names = ['outcome', 'instrument', 'enumerator', 'psu', 'link'] as const;
  const rest = all.filter((line) => names.every((name) => is(name, line)) && isFlagged(line));
  const isAt = (line: Listed, state: Standing): boolean => (state === 'conflict' ? line.isTwice : line.state === state);
  const counts = { filed: 0, corrected: 0, 'sent-back': 0, accepted: 0, 'set-aside': 0, quarantined: 0, conflict: 0 };
  for (const state of standings) counts[state] = rest.filter((line) => isAt(line, state)).length;
  const { state } = filter;
  const found = rest
    .filter((line) => state === undefined || isAt(line, state))
    .toSorted((a, b) => (a.endedAt === b.endedAt ? (a.id < b.id ? -1 : 1) : a.endedAt < b.endedAt ? 1 : -1));
  const pages = Math.max(1, Math.ceil(found.length / onePage));
  const page = Math.min(filter.page, pages);
  return { lines: found.slice((page - 1) * onePage, page * onePage), found: found.length, counts, pages };
}
