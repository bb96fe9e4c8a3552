/** How many PSUs each stratum gets by the allocation of a design, and why that cannot be. */
import type { SampleDesign } from '#schemas/fieldwork/sample-design.ts';
import { allocate, type Moved } from '#analysis/statistics/sampling/allocate.ts';
import type { StratumList } from '#analysis/statistics/sampling/order-units.ts';
import { SamplingError } from '#analysis/statistics/sampling/sampling-error.ts';
import { stratumWeight } from '#analysis/statistics/sampling/stratum-weight.ts';

export type CountsOfStrata =
  | { readonly kind: 'counts'; readonly counts: readonly number[]; readonly moved: readonly Moved[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** Strata that the design names and the list lacks, and the other way round. */
function namesDiffer(given: Readonly<Record<string, number>>, lists: readonly StratumList[], place: string): string[] {
  const names = new Set(lists.map(({ stratum }) => stratum));
  return [
    ...[...names].filter((name) => !Object.keys(given).includes(name)).map((name) => `${place}: lacks "${name}"`),
    ...Object.keys(given)
      .filter((name) => !names.has(name))
      .map((name) => `${place}: the list has no stratum "${name}"`),
  ];
}

function faultsOf({ allocation, psus }: SampleDesign, lists: readonly StratumList[]): readonly string[] {
  const units = lists.reduce((sum, list) => sum + list.units.length, 0);
  const all = psus !== undefined && psus > units ? [`psus: ${psus} cannot be drawn from the ${units} of the list`] : [];
  switch (allocation.kind) {
    case 'proportional':
      return all;
    case 'neyman':
      return [...all, ...namesDiffer(allocation.spread, lists, 'allocation.spread')];
    case 'power':
      return [...all, ...(allocation.cv === undefined ? [] : namesDiffer(allocation.cv, lists, 'allocation.cv'))];
    case 'fixed':
      return [
        ...namesDiffer(allocation.psus, lists, 'allocation.psus'),
        ...lists.flatMap(({ stratum, units: { length } }) => {
          const n = allocation.psus[stratum] ?? 0;
          return n > length ? [`allocation.psus.${stratum}: ${n} cannot be drawn from ${length}`] : [];
        }),
      ];
  }
}

/** Numbers of PSUs in the order of the strata. */
export function countsOfStrata(design: SampleDesign, lists: readonly StratumList[]): CountsOfStrata {
  const faults = faultsOf(design, lists);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const { allocation, psus = 0, minimumPerStratum, method } = design;
  if (allocation.kind === 'fixed')
    return { kind: 'counts', counts: lists.map(({ stratum }) => allocation.psus[stratum] ?? 0), moved: [] };
  const of = allocation.of ?? (method === 'srs' ? 'psus' : 'size');
  const strata = lists.map(({ stratum, size, units }) => ({
    weight: stratumWeight(allocation, stratum, of === 'size' ? size : units.length),
    units: units.length,
  }));
  try {
    return { kind: 'counts', ...allocate(strata, psus, minimumPerStratum) };
  } catch (error) {
    if (!(error instanceof SamplingError)) throw error;
    return { kind: 'faulty', faults: [`psus: ${error.message}`] };
  }
}
