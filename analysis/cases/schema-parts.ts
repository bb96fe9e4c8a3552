/** Pieces that the schemas of a case are made of. */
import * as v from 'valibot';

/** May be left out or null. */
export const maybe = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );

/** One name or several. */
export const names = v.pipe(
  v.nullish(v.union([v.string(), v.array(v.string())]), []),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);

/** At least one name. */
export const someNames = v.pipe(names, v.minLength(1, 'name a variable'));

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** One probability or several. */
export const probabilities = v.pipe(
  v.union([probability, v.pipe(v.array(probability), v.minLength(1))], 'give probabilities from 0 to 1'),
  v.transform((value) => (typeof value === 'number' ? [value] : value)),
);

export const flag = v.nullish(v.boolean(), false);
