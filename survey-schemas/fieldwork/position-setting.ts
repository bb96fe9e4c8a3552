/** Whether a round asks where its interviews take place, and how coarse that is kept. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';

/**
 * Decimals of a degree: 1 is a grid of 11 km from south to north, 2 of 1.1 km, 3 of 110 m, 4 of 11 m; from west to east it is
 * that times the cosine of the latitude. A round without the setting never asks.
 */
export const positionSettingSchema = closedObject({
  decimals: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
});
