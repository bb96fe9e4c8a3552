/** Units drawn inside a PSU, such as dwellings: what an enumerator is sent to there. In no response, snapshot or release. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { plainCode } from '../basics/plain-text.ts';
import type { Unit } from '../language/study/collection.ts';

/** More than anybody visits in one PSU. */
export const mostDrawnUnits = 200;

/** The one way in which phones draw: systematically, each listed dwelling with the same probability. */
export const phoneMethod = 'systematic';

export const drawnUnitSchema = closedObject({
  /** Answers the question that names the unit. */
  code: v.pipe(
    v.string(),
    v.transform(plainCode),
    v.minLength(1, 'is missing'),
    v.maxLength(64, 'has more than 64 characters'),
  ),
  /** How it is found, for whoever goes there. */
  address: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(120, 'the address has more than 120 characters'))),
});
export type DrawnUnit = v.InferOutput<typeof drawnUnitSchema>;

/** The question that names a unit within its PSU; undefined where none does, or several together. */
export function unitQuestion(unit: Unit | undefined): string | undefined {
  const [name, another] = unit?.named.filter((one) => one !== 'psu') ?? [];
  return another === undefined ? name : undefined;
}
