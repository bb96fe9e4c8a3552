/** Fills a data folder with a round in the field: interviews of villages, an enumerator for every ten of them, a fifth of the interviews accepted. */
import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { moveInterview } from '#functions/fieldwork/review/move-interview.ts';
import * as v from 'valibot';

import { putFrame, putRound } from '../../functions/store/lay-out.ts';
import { sampleRecord } from '../../functions/store/sample-records.ts';

export const round = 'office';

/** Whose enumerators all are. */
export const team = 'north';

const dwellings = 15;
const strata = 8;
const perEnumerator = 10;
const atOnce = 16;

const wire = v.pipe(v.string(), v.parseJson(), v.looseObject({ answers: v.record(v.string(), v.any()) }));
const timed = v.object({ version: v.number(), startedAt: v.string(), endedAt: v.string() });

/** The nth interview; every fifth is accepted. */
export const idOf = (n: number): string => `019b7700-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/**
 * Fills it.
 *
 * @param interviews near enough: there are as many in each village
 * @returns how many there are
 */
export async function fill(folder: string, interviews: number): Promise<number> {
  const villagesPerStratum = Math.max(2, Math.round(interviews / dwellings / strata));
  const sizes = { villagesPerStratum, dwellingsPerVillage: dwellings };
  const none = { shiftsPerPoint: 1, travellersPerShift: 1, registrants: 0, quotes: 0 };
  const drawn = drawRound(demoPopulation(), 1, { ...sizes, ...none }, round);
  const frame = drawn.frame.filter(({ instrument }) => instrument === 'household');
  const { household = 1 } = drawn.round.instruments;
  const settings = { ...drawn.round.settings, fieldwork: { dwellings } };
  const data = await openData(folder, 'alone');
  const { store } = data;
  await putRound(store, { ...drawn.round, instruments: { household }, settings });
  await putFrame(store, round, frame);
  const whose = new Map(frame.map(({ psu }, n) => [psu, `e${Math.floor(n / perEnumerator)}`]));
  for (const id of new Set(whose.values())) {
    const places = frame.filter(({ psu }) => whose.get(psu) === id);
    const assignments = places.map(({ psu }) => ({ instrument: 'household', psu }));
    await store.putEnumerator(round, { id, name: `Enumerator ${id}`, team, assignments });
  }
  const bodies = [...drawn.bodies('household')];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let n = next++; n < bodies.length; n = next++) {
      const body = v.parse(wire, JSON.stringify(bodies[n]));
      const enumerator = whose.get(String(body.answers['psu'])) ?? 'e0';
      const times = v.parse(timed, body);
      const record = { ...sampleRecord(n, body.answers), ...times, id: idOf(n), round, link: `of-${enumerator}` };
      await store.putResponse({ ...record, enumerator });
      if (n % 5 !== 0) continue;
      const deps = {
        store,
        now: () => new Date(),
        newId: () => idOf(1e6 + n),
        by: 'bench',
        as: 'coordinator',
      } as const;
      await moveInterview(
        deps,
        { round, instrument: 'household', id: idOf(n) },
        { move: 'accept', reason: 'looked at' },
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await data.close();
  return bodies.length;
}
