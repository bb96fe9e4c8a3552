/** Studies whose dwellings phones may draw. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { drawRuleEntries } from './phone-draw.ts';

export const drawRuleSchema = closedObject(drawRuleEntries);
export type DrawRule = v.InferOutput<typeof drawRuleSchema>;

/** By study; a study that is not named here is drawn in the office alone. */
export const phoneDrawsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'the id of a study')),
  drawRuleSchema,
);
