/** What a reader must know of places and interviews that could not be weighed: one sentence a cause, with the remedy. */
import { note, someOf } from '#schemas/words/note.ts';
import { nameSome } from '../columns/name-some.ts';
import type { Warning } from '../observations/rows.ts';
import type { BaseWeights } from './base-weights.ts';
import { factorRange } from './factor-range.ts';
import { type Filed, statusOf } from './contacts.ts';
import type { Place } from './places.ts';
import type { WeighedContacts } from './weigh-contacts.ts';

export type Unweighed = {
  readonly places: readonly Place[];
  readonly base: BaseWeights;
  readonly filed: Pick<Filed, 'outsideFrame'>;
  readonly weighed: Pick<WeighedContacts, 'states' | 'spread'>;
};

const psusOf = (places: readonly Place[]) => nameSome(places.map(({ psu }) => psu));
const namesOf = (places: readonly Place[]) => someOf(places.map(({ psu }) => psu));

/** Places whose number of units nobody knows → their interviews. */
function withoutUnits({ places, base: { sizes, contacts } }: Unweighed): ReadonlyMap<string, number> {
  const interviews = new Map<string, number>();
  for (const [k, at] of contacts.place.entries()) {
    if (!Number.isNaN(sizes[at]!) || statusOf[contacts.outcome[k]!] !== 'respondent') continue;
    interviews.set(places[at]!.psu, (interviews.get(places[at]!.psu) ?? 0) + 1);
  }
  return interviews;
}

/** One warning for each cause that occurs. */
export function weighingWarnings(table: string, unweighed: Unweighed): readonly Warning[] {
  const { places, filed, weighed } = unweighed;
  const { outsideFrame } = filed;
  const { spread, states } = weighed;
  const sampled = places.length;
  const silent = places.filter((_, at) => states[at] === 'silent');
  const empty = places.filter((_, at) => states[at] === 'empty');
  const unsized = withoutUnits(unweighed);
  const sum = (interviews: ReadonlyMap<string, number>) => [...interviews.values()].reduce((a, b) => a + b, 0);
  const causes = [
    {
      code: 'psu-not-in-frame',
      subject: nameSome(outsideFrame.keys()),
      count: sum(outsideFrame),
      says: note('note.psu-not-in-frame', {
        interviews: sum(outsideFrame),
        places: outsideFrame.size,
        names: someOf(outsideFrame.keys()),
      }),
    },
    standIns(silent, sampled, spread),
    nobodyStandsFor(silent, sampled, spread),
    {
      code: 'psu-empty',
      subject: psusOf(empty),
      count: empty.length,
      says: note('note.psu-empty', { count: empty.length, sampled, names: namesOf(empty) }),
    },
    {
      code: 'units-unknown',
      subject: nameSome(unsized.keys()),
      count: sum(unsized),
      says: note('note.units-unknown', {
        places: unsized.size,
        names: someOf(unsized.keys()),
        interviews: sum(unsized),
      }),
    },
  ];
  return causes.filter(({ count }) => count > 0).map((cause) => ({ table, ...cause }));
}

const factorOf = (spread: ReadonlyMap<string, number>, { stratum }: Place): number => spread.get(stratum) ?? 1;

function standIns(silent: readonly Place[], sampled: number, spread: ReadonlyMap<string, number>) {
  const here = silent.filter((entry) => factorOf(spread, entry) > 1);
  const strata = new Set(here.map(({ stratum }) => stratum));
  const factors = [...strata].map((stratum) => spread.get(stratum) ?? 1);
  return {
    code: 'psu-without-interviews',
    subject: psusOf(here),
    count: here.length,
    says: note('note.psu-stood-in', {
      count: here.length,
      sampled,
      names: namesOf(here),
      strata: strata.size,
      factor: factorRange([Math.min(...factors), Math.max(...factors)], 3),
    }),
  };
}

function nobodyStandsFor(silent: readonly Place[], sampled: number, spread: ReadonlyMap<string, number>) {
  const here = silent.filter((entry) => factorOf(spread, entry) <= 1);
  return {
    code: 'psu-without-interviews',
    subject: psusOf(here),
    count: here.length,
    says: note('note.psu-missed', { count: here.length, sampled, names: namesOf(here) }),
  };
}

/** Shifts whose travellers nobody counted: those stopped, and how rarely they were, say how many passed. */
export function uncountedShifts(
  table: string,
  places: readonly Place[],
  uncounted: readonly number[],
): readonly Warning[] {
  if (uncounted.length === 0) return [];
  const shifts = uncounted.map((at) => places[at]!);
  const [count, subject] = [shifts.length, psusOf(shifts)];
  const says = note('note.shift-uncounted', { count, names: namesOf(shifts) });
  return [{ code: 'shift-uncounted', table, subject, count, says }];
}
