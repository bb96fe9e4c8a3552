/** Sums by domain together with the domain's labels, in an order that the data's order does not change. */
import { unknownLevel } from '#schemas/language/study/tables.ts';

import { type DomainCatalogue, catalogueDomains } from './domains.ts';
import { sumByDomain } from './domain-sums.ts';
import type { Gathered } from './known-units.ts';
import type { Plan } from '../plan/plan.ts';
import type { EstimateRow } from '../observations/rows.ts';
import { type Items, keepItems } from './filter.ts';
import type { Units } from './units.ts';

export type LabelledSums = Gathered & { readonly domain: EstimateRow['domain'] };

const keyOf = (domain: EstimateRow['domain']): string => Object.values(domain).join('\u0000');

/** Adds items up, sorted by label; domains without any are left out, and a split into what nobody knows alone is none. */
export function labelledSums(catalogue: DomainCatalogue, items: Items): readonly LabelledSums[] {
  const domains = catalogue.domains();
  const sums = sumByDomain(items.unit, items.domain, [items.value, items.unknown], domains.length);
  const isTold = domains.some((domain, d) => (sums[d]?.units.length ?? 0) > 0 && !isUnknown(domain));
  if (!isTold && catalogue.isPart !== true) return [];
  return domains
    .flatMap((domain, d) => {
      const { units, columns } = sums[d]!;
      const [values, unknown] = columns;
      return units.length === 0
        ? []
        : [{ domain, key: keyOf(domain), sums: { units, values: values! }, unknown: unknown! }];
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

const isUnknown = (domain: EstimateRow['domain']): boolean => {
  const labels = Object.values(domain);
  return labels.length > 0 && labels.every((label) => label === unknownLevel);
};

/**
 * Units by domain.
 *
 * @param value one per row of the table of the units, NaN = not known
 * @param kept one per unit: 1 in, 0 out, NaN = nobody knows
 */
export function unitSums(
  plan: Plan,
  of: Units,
  breakdown: readonly string[],
  value: Float64Array,
  kept: Float64Array | undefined,
): readonly LabelledSums[] {
  const catalogue = catalogueDomains(of.sample, plan, breakdown);
  const domain = catalogue.classify(of.table);
  const [unknown, known] = [new Float64Array(value.length), new Float64Array(value.length)];
  for (let row = 0; row < value.length; row++) {
    if (of.ofRow[row]! < 0) domain[row] = -1;
    if (Number.isNaN(value[row]!)) unknown[row] = 1;
    else known[row] = value[row]!;
  }
  return labelledSums(catalogue, keepItems({ unit: of.ofRow, domain, value: known, unknown }, kept));
}
