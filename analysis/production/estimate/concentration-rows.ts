/** How unequally something is spread over the units of a cell: Gini coefficient, share of the top, Lorenz curve. */
import { shareName } from '#schemas/language/study/spread-names.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { pick, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import { compared, type Functional, sumOf } from '../../statistics/inequality/functional.ts';
import { giniOf } from '../../statistics/inequality/gini.ts';
import { lorenzOf, topShareOf } from '../../statistics/inequality/lorenz.ts';
import { pickOrdered, sortOrder } from '../../statistics/sums/ranks.ts';
import type { SpreadCell, SpreadEntries, Summed } from '../sums/contract.ts';
import type { Estimating } from './make-row.ts';
import { countAffected, countResponses, entriesAt, type Named, toldRows } from './spread-figures.ts';

type Concentration = Summed & { readonly kind: 'concentration' };

/** What stands together: each is a cell of its own, since none tells of another. */
type Part = {
  /** Ending of its quantity. */
  readonly part: string;
  readonly named: readonly Named[];
  readonly of: (values: Float64Array) => Functional;
  /** Shares of the units between which somebody could be told apart. */
  readonly bounds: readonly number[];
};

function partsOf({ points, top }: Concentration): readonly Part[] {
  const gini = { ending: 'gini', statistic: 'gini', unit: 'ratio' } as const;
  const lorenz = points.map((at) => ({
    ending: shareName('lorenz', at),
    statistic: 'lorenz' as const,
    at,
    unit: 'share',
  }));
  return [
    { part: '', named: [gini], of: giniOf, bounds: [] },
    ...(top === undefined
      ? []
      : [
          {
            part: '-top',
            named: [{ ending: shareName('top', top), statistic: 'top-share' as const, at: top, unit: 'share' }],
            of: (values: Float64Array) => topShareOf(values, top),
            bounds: [1 - top],
          },
        ]),
    ...(points.length === 0
      ? []
      : [{ part: '-lorenz', named: lorenz, of: (values: Float64Array) => lorenzOf(values, points), bounds: points }]),
  ];
}

/** Fewest responses in any of the classes that some shares of the units make, each unit where its middle is. */
function fewestInClasses(
  values: Float64Array,
  everybody: SpreadEntries,
  { places }: SpreadCell,
  bounds: readonly number[],
): number {
  if (everybody.respondents.length === 0) return 0;
  const weights = pick(everybody.weights, places);
  const size = sumOf(weights);
  const classOf = new Int32Array(places.length);
  let below = 0;
  for (const k of sortOrder(values)) {
    const weight = weights[k]!;
    const middle = (below + weight / 2) / size;
    classOf[k] = bounds.filter((bound) => middle > bound).length;
    below += weight;
  }
  const classes = Array.from({ length: bounds.length + 1 }, (_, k) => k);
  const placesOf = (own: number) =>
    pickIntegers(
      places,
      placesWhere(places.length, (k) => classOf[k] === own),
    );
  return Math.min(...classes.map((own) => countResponses(everybody, placesOf(own))));
}

/**
 * Rows of one cell. A Lorenz curve beside the total tells what each class of units has; so each class must hold enough
 * responses. What is told without something is withheld where few have any of that.
 */
export function concentrationRows(
  summed: Concentration,
  cell: SpreadCell,
  how: Estimating,
): readonly ComputedEstimate[] {
  const { everybody } = summed;
  const { places, basis, basisWithout } = cell;
  const values = pickOrdered(everybody.values, places);
  const without = everybody.without && pickOrdered(everybody.without, places);
  return partsOf(summed).flatMap(({ part, named, of, bounds }) => {
    const quantity = `${basis.quantity}${part}`;
    const functional = without === undefined ? of(values) : compared(of(values), of(without));
    const besides = basisWithout && {
      ...basisWithout,
      quantity: `${basisWithout.quantity}${part}`,
      goesWith: [{ quantity }],
    };
    const fewest = fewestInClasses(values, everybody, cell, bounds);
    const affected = countAffected(everybody, cell);
    const left = without === undefined ? fewest : Math.min(fewestInClasses(without, everybody, cell, bounds), affected);
    const told = {
      named,
      functional,
      entries: entriesAt(everybody, places),
      fewest,
      fewestWithout: left,
      basis: { ...basis, quantity },
      basisWithout: besides,
    };
    return toldRows(summed, cell, everybody, told, how);
  });
}
