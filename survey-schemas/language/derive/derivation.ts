/** A variable that a study works out of its answers, as data: one value per response, or per row of a roster. */
import * as v from 'valibot';
import { closedObject } from '../../basics/closed-object.ts';
import type { Expression } from '../conditions/expression.ts';
import { expressionSchema } from '../conditions/schema.ts';

export type Derivation = {
  readonly name: string;
  /** The table whose rows have it: `household`, `household.senders`. */
  readonly at: string;
  readonly is: Expression;
};

/** No study needs more; each is a column of every release. */
const mostDerivations = 100;

/** Derived variables as a file gives them. */
export const derivationsSchema: v.GenericSchema<unknown, readonly Derivation[]> = v.pipe(
  v.array(
    closedObject({
      name: v.pipe(v.string(), v.maxLength(64)),
      at: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
      is: expressionSchema,
    }),
  ),
  v.maxLength(mostDerivations),
);
