/** Sums by domain together with the domain's labels, in an order that the data's order does not change. */
import type { Dimension } from './dimensions.ts';
import { type DomainCatalogue, catalogueDomains } from './domains.ts';
import { type DomainSums, sumByDomain } from './domain-sums.ts';
import type { Plan } from './plan.ts';
import type { EstimateRow } from './rows.ts';
import type { Sample } from './sample.ts';

export type LabelledSums = { readonly domain: EstimateRow['domain']; readonly sums: DomainSums };

/** Items to add up: parallel arrays, one entry per item. */
export type Items = { readonly unit: Int32Array; readonly domain: Int32Array; readonly value: Float64Array };

const keyOf = (domain: EstimateRow['domain']): string => Object.values(domain).join('\u0000');

/** Adds items up; domains without any are left out, the others sorted by label. */
export function labelledSums(catalogue: DomainCatalogue, items: Items): readonly LabelledSums[] {
  const domains = catalogue.domains();
  const sums = sumByDomain(items.unit, items.domain, items.value, domains.length);
  return domains
    .flatMap((domain, d) => {
      const found = sums[d];
      return found === undefined || found.units.length === 0 ? [] : [{ domain, key: keyOf(domain), sums: found }];
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Interviews by domain; `value` is one per row of the instrument's table, NaN = not in the table. */
export function unitSums(
  plan: Plan,
  sample: Sample,
  crossing: readonly Dimension[],
  value: Float64Array,
): readonly LabelledSums[] {
  const catalogue = catalogueDomains(sample, plan, crossing);
  const domain = catalogue
    .classify(sample.instrument)
    .map((d, row) => (Number.isNaN(value[row]!) || sample.interviewOfRow[row]! < 0 ? -1 : d));
  return labelledSums(catalogue, { unit: sample.interviewOfRow, domain, value });
}
