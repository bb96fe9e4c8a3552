/** What a reader must know of places and interviews that could not be weighed: one sentence a cause, with the remedy. */
import type { FrameEntry } from './frame-lookup.ts';
import { counted, nameSome } from '../columns/name-some.ts';
import type { Warning } from '../observations/rows.ts';

export type Unweighed = {
  /** Places that the frame does not hold → their interviews. */
  readonly outsideFrame: ReadonlyMap<string, number>;
  /** Places whose number of units nobody knows → their interviews. */
  readonly withoutUnits: ReadonlyMap<string, number>;
  /** Sampled places without an interview where somebody may live. */
  readonly silent: readonly FrameEntry[];
  /** Sampled places where nothing but ineligible dwellings was found. */
  readonly empty: readonly FrameEntry[];
  /** Sampled places in all. */
  readonly sampled: number;
  /** Stratum → factor by which its interviews stand for its silent places too. */
  readonly spread: ReadonlyMap<string, number>;
};

const psusOf = (entries: readonly FrameEntry[]) => nameSome(entries.map(({ psu }) => psu));

/** One warning for each cause that occurs. */
export function weighingWarnings(table: string, unweighed: Unweighed): readonly Warning[] {
  const { outsideFrame, withoutUnits, silent, empty, sampled, spread } = unweighed;
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
      subject: nameSome(withoutUnits.keys()),
      count: sum(withoutUnits),
      message: `The number of units of ${counted(withoutUnits.size, 'place')} is unknown (${nameSome(withoutUnits.keys())}); ${counted(sum(withoutUnits), 'interview')} there are left out: add the units to the frame, or the counts of travellers to the interviews.`,
    },
  ];
  return causes.filter(({ count }) => count > 0).map((cause) => ({ table, ...cause }));
}

const factorOf = (spread: ReadonlyMap<string, number>, { stratum }: FrameEntry): number => spread.get(stratum) ?? 1;

function standIns(silent: readonly FrameEntry[], sampled: number, spread: ReadonlyMap<string, number>) {
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

function nobodyStandsFor(silent: readonly FrameEntry[], sampled: number, spread: ReadonlyMap<string, number>) {
  const here = silent.filter((entry) => factorOf(spread, entry) <= 1);
  return {
    code: 'psu-without-interviews',
    subject: psusOf(here),
    count: here.length,
    message: `${here.length} of ${sampled} sampled places ${here.length === 1 ? 'has' : 'have'} no completed interview (${psusOf(here)}), and nobody stands for them: totals are too small by their part. Interview there, join their strata with others, or set psuWithoutInterviews to spread.`,
  };
}
