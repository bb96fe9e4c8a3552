/** Replicates of a case: made from the design, or weights that came with the data; each type takes its own keys. */
import * as v from 'valibot';
import { closedObject } from '#schemas/basics/closed-object.ts';
import { maybe, names } from './schema-parts.ts';

const types = [
  'JK1',
  'JKn',
  'BRR',
  'Fay',
  'bootstrap',
  'subbootstrap',
  'JK2',
  'ACS',
  'successive-difference',
  'other',
] as const;

const shape = closedObject({
  type: v.picklist(types),
  mse: maybe(v.boolean()),
  /** Draw counts, one line per PSU: its id, then one count per replicate. */
  counts_file: maybe(v.string()),
  /** What the counts mean, in words. */
  counts: maybe(v.string()),
  /** Without saved counts: how many replicates, drawn from which seed. */
  replicates: maybe(v.pipe(v.number(), v.integer('is a whole number'))),
  seed: maybe(v.pipe(v.number(), v.integer())),
  /** Replicate weights that came with the data, by column. */
  columns: names,
  combined: maybe(v.boolean()),
  scale: maybe(v.number()),
  rscales: maybe(v.union([v.number(), v.array(v.number())])),
  rho: maybe(v.number()),
  small: maybe(v.picklist(['fail', 'split'])),
  large: maybe(v.picklist(['split', 'merge', 'fail'])),
});

type Shape = v.InferOutput<typeof shape>;
type Key = keyof Shape;

const ofBootstrap = ['counts_file', 'counts', 'replicates', 'seed'] as const;

/** Keys that replicates of a type use, beside `type`, `mse` and `columns`. */
function keysUsed({ type, columns }: Shape): readonly Key[] {
  const came = columns.length > 0;
  switch (type) {
    case 'JK1':
    case 'JKn':
    case 'other':
      return came ? ['combined', 'scale', 'rscales'] : [];
    case 'BRR':
      return came ? ['combined', 'rscales'] : ['small', 'large'];
    case 'Fay':
      return came ? ['combined', 'rscales', 'rho'] : ['small', 'large', 'rho'];
    case 'bootstrap':
      return came ? ['combined', 'scale', 'rscales'] : ofBootstrap;
    case 'subbootstrap':
      return ofBootstrap;
    case 'JK2':
    case 'ACS':
    case 'successive-difference':
      return ['combined'];
  }
}

const always: readonly string[] = ['type', 'mse', 'columns'];

/** Keys that were given and would be passed over in silence. */
const unused = (given: Shape): string[] => {
  const used: readonly string[] = [...always, ...keysUsed(given)];
  return Object.entries(given).flatMap(([key, value]) => (value === undefined || used.includes(key) ? [] : [key]));
};

/** A key that the type does not use is refused: `scale` of BRR, `rho` of anything but Fay. */
export const replicatesSchema = v.pipe(
  shape,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { type, columns, rho } = dataset.value;
    const kind = `${type} ${columns.length > 0 ? 'weights that came with the data' : 'replicates made here'}`;
    for (const key of unused(dataset.value)) addIssue({ message: `'${key}' is not used by ${kind}` });
    if (type === 'Fay' && rho === undefined) addIssue({ message: "Fay needs its coefficient, 'rho'" });
  }),
);

export type ReplicatesSpec = v.InferOutput<typeof replicatesSchema>;
