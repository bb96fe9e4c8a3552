/** What a reader must know of places and interviews that could not be weighed: one sentence a cause, with the remedy. */
import { counted, nameSome } from '../columns/name-some.ts';
import type { Warning } from '../observations/rows.ts';
import type { BaseWeights } from './base-weights.ts';
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
      message: `${counted(sum(outsideFrame), 'interview')} from ${counted(outsideFrame.size, 'place')} outside the frame are left out (${nameSome(outsideFrame.keys())}): correct their PSU, or add the places to the frame.`,
    },
    standIns(silent, sampled, spread),
    nobodyStandsFor(silent, sampled, spread),
    {
      code: 'psu-empty',
      subject: psusOf(empty),
      count: empty.length,
      message: `In ${empty.length} of ${sampled} sampled places nothing but ineligible dwellings was found (${psusOf(empty)}); they stand for nobody: look whether the outcomes of these visits are right.`,
    },
    {
      code: 'units-unknown',
      subject: nameSome(unsized.keys()),
      count: sum(unsized),
      message: `The number of units of ${counted(unsized.size, 'place')} is unknown (${nameSome(unsized.keys())}); ${counted(sum(unsized), 'interview')} there are left out: add the units to the frame, or the counts of travellers to the interviews.`,
    },
  ];
  return causes.filter(({ count }) => count > 0).map((cause) => ({ table, ...cause }));
}

const factorOf = (spread: ReadonlyMap<string, number>, { stratum }: Place): number => spread.get(stratum) ?? 1;

function standIns(silent: readonly Place[], sampled: number, spread: ReadonlyMap<string, number>) {
  const here = silent.filter((entry) => factorOf(spread, entry) > 1);
  const strata = new Set(here.map(({ stratum }) => stratum));
  const factors = [...strata].map((stratum) => (spread.get(stratum) ?? 1).toFixed(3)).toSorted();
  const range = factors[0] === factors.at(-1) ? `${factors[0]}` : `${factors[0]} to ${factors.at(-1)}`;
  return {
    code: 'psu-without-interviews',
    subject: psusOf(here),
    count: here.length,
    message: `${here.length} of ${sampled} sampled places ${here.length === 1 ? 'has' : 'have'} no completed interview (${psusOf(here)}); the other places of ${counted(strata.size, 'stratum', 'strata')} stand for them, their weights times ${range}: interview there if you can.`,
  };
}

function nobodyStandsFor(silent: readonly Place[], sampled: number, spread: ReadonlyMap<string, number>) {
  const here = silent.filter((entry) => factorOf(spread, entry) <= 1);
  return {
    code: 'psu-without-interviews',
    subject: psusOf(here),
    count: here.length,
    message: `${here.length} of ${sampled} sampled places ${here.length === 1 ? 'has' : 'have'} no completed interview (${psusOf(here)}), and nobody stands for them: totals are too small by their part. Interview there, join their strata with others, or set psuWithoutInterviews to spread.`,
  };
}

/** Shifts whose travellers nobody counted: those stopped, and how rarely they were, say how many passed. */
export function uncountedShifts(
  table: string,
  places: readonly Place[],
  uncounted: readonly number[],
): readonly Warning[] {
  if (uncounted.length === 0) return [];
  const subject = psusOf(uncounted.map((at) => places[at]!));
  const message = `Nobody counted the travellers of ${counted(uncounted.length, 'shift')} (${subject}); their number is taken from those stopped, every k-th: write down the counts.`;
  return [{ code: 'shift-uncounted', table, subject, count: uncounted.length, message }];
}
