/** Frames: their units under a name made from their content, which the round then refers to. */
import { createHash } from 'node:crypto';

import { type FrameUnit, frameUnitSchema } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';

import type { Store } from './store.ts';
import type { Table } from './table-port.ts';

/** Units per item: at most some 3 KB each, so that an item stays below 400 KB. */
const unitsPerItem = 100;

/** Frames kept in memory. A version is made from its units, so what was read once stays right; reading it again is dear. */
const mostFrames = 4;

const fromJson = v.transform((text: string): unknown => JSON.parse(text));
/** Units that were stored while the weight of the first stage was called `stageOneWeight`. */
const formerUnit = v.pipe(
  v.looseObject({ stageOneWeight: v.number() }),
  v.transform(({ stageOneWeight, ...unit }) => ({ ...unit, firstStageWeight: stageOneWeight })),
  frameUnitSchema,
);
const frameItem = v.object({ units: v.pipe(v.string(), fromJson, v.array(v.union([frameUnitSchema, formerUnit]))) });
const nameItem = v.object({ frame: v.exactOptional(v.string()) });
/** How rounds that were made before rounds had states refer to their frame. */
const pointerItem = v.object({ version: v.string() });

/** The methods of the store that are about frames. */
export function frameMethods(platform: Table): Pick<Store, 'putUnits' | 'getFrame'> {
  const frameKey = (round: string, name: string): string => `frame#${round}#${name}`;
  const remembered = new Map<string, readonly FrameUnit[]>();

  const nameOf = async (round: string): Promise<string | undefined> => {
    const { frame } = v.parse(nameItem, (await platform.get({ pk: 'rounds', sk: round })) ?? {});
    if (frame !== undefined) return frame;
    const pointer = await platform.get({ pk: 'frames', sk: round });
    return pointer && v.parse(pointerItem, pointer).version;
  };

  return {
    async putUnits(round, units) {
      const name = createHash('sha256').update(JSON.stringify(units)).digest('hex').slice(0, 32);
      for (let start = 0; start < units.length; start += unitsPerItem) {
        const chunk = units.slice(start, start + unitsPerItem);
        const sk = String(start).padStart(8, '0');
        await platform.replace({ pk: frameKey(round, name), sk, units: JSON.stringify(chunk) });
      }
      return name;
    },

    async getFrame(round) {
      const name = await nameOf(round);
      if (name === undefined) return [];
      const key = frameKey(round, name);
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const units = (await platform.all(key)).flatMap((item) => v.parse(frameItem, item).units);
      if (remembered.size >= mostFrames) remembered.clear();
      remembered.set(key, units);
      return units;
    },
  };
}
