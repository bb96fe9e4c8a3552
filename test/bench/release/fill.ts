/** Households as a data folder holds them: those of the demo's sample again and again, each in a dwelling of its own. */
import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Store } from '#functions/store/store.ts';

import { sampleId, sampleRecord } from '../../functions/store/sample-records.ts';
import { putFrame, putRound } from '../../functions/store/lay-out.ts';
import { recordsOf } from '../../functions/publish/memory-platform.ts';

const atOnce = 64;
export const benchRound = 'bench';

/** Stores a round with so many households, and returns it. */
export async function fill(store: Store, count: number): Promise<Round> {
  const drawn = drawRound(demoPopulation(), 1, undefined, benchRound);
  const households = recordsOf(drawn, 'household').map(({ answers }) => answers);
  await putRound(store, drawn.round);
  await putFrame(store, benchRound, drawn.frame);
  let next = 0;
  const caller = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) {
      const answers = { ...households[n % households.length], dwelling: `d${n}` };
      await store.putResponse({ ...sampleRecord(n, answers), id: sampleId(n), round: benchRound });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  return drawn.round;
}
