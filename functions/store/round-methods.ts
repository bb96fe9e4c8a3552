/** Rounds and their frames. */
import { createHash } from 'node:crypto';

import { type FrameUnit, frameUnitSchema, roundSchema } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';

import type { Table } from './table-port.ts';
import type { Store } from './store.ts';

/** Units per item: at most some 3 KB each, so that an item stays below 400 KB. */
const unitsPerItem = 100;

/** Frames kept in memory. A version is made from its units, so what was read once stays right; reading it again is dear. */
const mostFrames = 4;

const fromJson = v.transform((text: string): unknown => JSON.parse(text));
const roundItem = v.object({ round: v.pipe(v.string(), fromJson, roundSchema) });
const frameItem = v.object({ units: v.pipe(v.string(), fromJson, v.array(frameUnitSchema)) });
const pointerItem = v.object({ version: v.string() });

/** The methods of the store that are about rounds and frames. */
export function roundMethods(
  platform: Table,
): Pick<Store, 'putRound' | 'getRound' | 'listRounds' | 'putFrame' | 'getFrame'> {
  const frameKey = (round: string, version: string): string => `frame#${round}#${version}`;
  const remembered = new Map<string, readonly FrameUnit[]>();

  return {
    /** What could not be read back is not written. */
    putRound: (round) =>
      platform.replace({ pk: 'rounds', sk: round.id, round: JSON.stringify(v.parse(roundSchema, round)) }),

    async getRound(id) {
      const item = await platform.get({ pk: 'rounds', sk: id });
      return item && v.parse(roundItem, item).round;
    },

    async listRounds() {
      return (await platform.all('rounds')).map((item) => v.parse(roundItem, item).round);
    },

    /** The units are written under a name made from their content; then one pointer moves. */
    async putFrame(round, units) {
      const version = createHash('sha256').update(JSON.stringify(units)).digest('hex').slice(0, 32);
      for (let start = 0; start < units.length; start += unitsPerItem) {
        const chunk = units.slice(start, start + unitsPerItem);
        const sk = String(start).padStart(8, '0');
        await platform.replace({ pk: frameKey(round, version), sk, units: JSON.stringify(chunk) });
      }
      await platform.replace({ pk: 'frames', sk: round, version });
    },

    async getFrame(round) {
      const pointer = await platform.get({ pk: 'frames', sk: round });
      if (pointer === undefined) return [];
      const key = frameKey(round, v.parse(pointerItem, pointer).version);
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const units = (await platform.all(key)).flatMap((item) => v.parse(frameItem, item).units);
      if (remembered.size >= mostFrames) remembered.clear();
      remembered.set(key, units);
      return units;
    },
  };
}
