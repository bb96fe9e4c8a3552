/** Which reasons to look an enumerator is told of, in their own interviews alone; docs/fieldwork.md says of each why. The others stay with the office. */
import * as v from 'valibot';

import { type Check, type CheckKind, checkKinds, mostNamed } from '#schemas/fieldwork/checks.ts';
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { grouped } from '../interviews/grouped.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Flag, FlagCode } from './flag.ts';
import { minutesOf } from './interview-flags.ts';

type Told = CheckKind | { readonly below: CheckKind; readonly above: CheckKind } | 'the office alone';

/** The whole table. */
export const toldToEnumerators: Readonly<Record<FlagCode, Told>> = {
  duration: { below: 'short', above: 'long' },
  'screen-duration': 'the office alone',
  'straight-line': 'the office alone',
  'same-answers': 'the office alone',
  'near-duplicate': 'the office alone',
  'positions-alike': 'the office alone',
  'same-position': 'the office alone',
  'interviewed-twice': 'twice',
  night: 'night',
  'ends-before-begin': 'clock',
  'two-at-once': 'overlap',
  'visits-out-of-order': 'visits',
  minutes: 'the office alone',
  unknown: 'the office alone',
  rows: 'the office alone',
  'round-amounts': 'the office alone',
  refusals: 'the office alone',
  'age-heaping': 'the office alone',
  'age-digits': 'the office alone',
  'first-digits': 'the office alone',
};

function kindOf({ code, value = 0 }: Flag): CheckKind | undefined {
  const told = toldToEnumerators[code];
  if (told === 'the office alone') return undefined;
  if (typeof told === 'string') return told;
  return value < 0 ? told.below : told.above;
}

const names = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

/** What the study calls a unit within its place. */
function unitIn({ collection: { unit } }: Study, named: string | undefined): string | undefined {
  const question = unitQuestion(unit);
  return named === undefined || question === undefined
    ? undefined
    : v.parse(names, named)[unit?.named.indexOf(question) ?? -1];
}

/** Whole minutes that hold of all of them; of what is no duration nothing. */
function minutesOfAll(kind: CheckKind, interviews: readonly Interview[]): Pick<Check, 'minutes'> {
  const minutes = interviews.map(minutesOf);
  if (kind === 'short') return { minutes: Math.floor(Math.max(...minutes)) + 1 };
  return kind === 'long' ? { minutes: Math.max(1, Math.ceil(Math.min(...minutes)) - 1) } : {};
}

/** What the office has decided about, or asks to have corrected, is not told a second time. */
const isOpen = ({ state }: Interview): boolean => state === 'filed' || state === 'corrected';

/**
 * What each enumerator is told of one study, by enumerator, or by link where it has none. Nothing is told of interviews that
 * stand against one of somebody else.
 */
export function checksOf(
  study: Study,
  interviews: readonly Interview[],
  flags: readonly Flag[],
): ReadonlyMap<string, readonly Check[]> {
  const byId = new Map(interviews.map((one) => [one.id, one]));
  const told = flags.flatMap((flag) => {
    const [kind, one] = [kindOf(flag), byId.get(flag.interview ?? '')];
    if (kind === undefined || one?.enumerator === undefined || !isOpen(one)) return [];
    const isOwn = flag.with === undefined || byId.get(flag.with)?.enumerator === one.enumerator;
    return isOwn ? [{ kind, one, who: one.enumerator }] : [];
  });
  const { id: instrument } = study.instrument;
  const checkOf = (kind: CheckKind, found: readonly Interview[]): Check => ({
    kind,
    instrument,
    count: found.length,
    ...minutesOfAll(kind, found),
    interviews: found.slice(0, mostNamed).map(({ id, psu, unit }) => {
      const name = unitIn(study, unit);
      return { id, ...(psu !== undefined && { psu }), ...(name !== undefined && { unit: name }) };
    }),
  });
  return new Map(
    [...grouped(told, ({ who }) => who)].map(([who, own]) => [
      who,
      checkKinds.flatMap((kind) => {
        const found = [...new Set(own.flatMap((each) => (each.kind === kind ? [each.one] : [])))];
        return found.length === 0
          ? []
          : [
              checkOf(
                kind,
                found.sort((a, b) => b.times.end - a.times.end),
              ),
            ];
      }),
    ]),
  );
}
