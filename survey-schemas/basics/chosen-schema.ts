/** A value that may be one of several things. */
import * as v from 'valibot';
import { nearestName } from './nearest-name.ts';

/**
 * A schema that looks at the value before it judges it, so that a fault is told of the thing that was meant and not of all
 * that might have been. Whoever describes it (JSON Schema) sees a union.
 *
 * @param options everything that a value may be
 * @param choose the option for a value; one that refuses it when it is none of them
 */
export function chosenSchema<T>(
  options: readonly v.GenericSchema<unknown, T>[],
  choose: (input: unknown) => v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T> {
  const union = v.union([...options]);
  const run: (typeof union)['~run'] = (dataset, config) => choose(dataset.value)['~run'](dataset, config);
  return { ...union, '~run': run };
}

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Refuses a value whose `kind` nobody knows, with the one that was meant. */
function unknownKind<T>(known: readonly string[]): v.GenericSchema<unknown, T> {
  const refusal = v.rawTransform<unknown, T>(({ dataset: { value: input }, addIssue, NEVER }) => {
    if (!isRecord(input)) addIssue({ message: `must be an object { "kind": … }` });
    else {
      const { kind } = input;
      const near = typeof kind === 'string' ? nearestName(kind, known) : undefined;
      const advice = near === undefined ? `one of ${known.join(', ')} belongs here` : `did you mean "${near}"?`;
      const message =
        kind === undefined ? `is missing; ${advice}` : `the kind ${JSON.stringify(kind)} is not known; ${advice}`;
      addIssue({ message, path: [{ type: 'object', origin: 'value', input: { ...input }, key: 'kind', value: kind }] });
    }
    return NEVER;
  });
  return v.pipe(v.unknown(), refusal);
}

/** A schema for one of several shapes, told apart by their `kind`. */
export function schemaByKind<T>(shapes: ReadonlyMap<string, v.GenericSchema<unknown, T>>): v.GenericSchema<unknown, T> {
  const none = unknownKind<T>([...shapes.keys()]);
  return chosenSchema<T>([...shapes.values()], (input) => {
    const kind = isRecord(input) ? input['kind'] : undefined;
    return (typeof kind === 'string' ? shapes.get(kind) : undefined) ?? none;
  });
}
