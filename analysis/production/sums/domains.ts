/** Which domain each row of a table falls in, for one breakdown of dimensions. */
import { questionOf, unknownLevel } from '#schemas/language/study/tables.ts';

import type { FactorColumn } from '../../statistics/columns/columns.ts';
import { ancestorRows } from '../columns/parent-rows.ts';
import { locate } from '../plan/paths.ts';
import type { Plan } from '../plan/plan.ts';
import { emptyTable, answerColumn } from '../columns/read-column.ts';
import type { Sample } from './sample.ts';

type Fixed = Readonly<Record<string, string>>;
type Domain = Readonly<Record<string, string>>;

/** Domains met, and a way to put rows into them. Several tables may share one catalogue. */
export type DomainCatalogue = {
  readonly domains: () => readonly Domain[];
  /** Row of the table → domain. Where nobody knows, the label is `unknown`, so that the parts add up to the whole. */
  readonly classify: (table: string, fixed?: Fixed) => Int32Array;
};

/** Catalogue of the domains of one breakdown of a plan's dimensions. */
export function catalogueDomains(sample: Sample, plan: Plan, breakdown: readonly string[]): DomainCatalogue {
  const domainOf = new Map<string, number>();
  const domains: Domain[] = [];

  const domainFor = (labels: readonly string[]): number => {
    const key = labels.join('\u0000');
    const known = domainOf.get(key);
    if (known !== undefined) return known;
    domainOf.set(key, domains.length);
    domains.push(Object.fromEntries(breakdown.map((dimension, k) => [dimension, labels[k] ?? ''])));
    return domains.length - 1;
  };

  /** Label of each row in one dimension. */
  const labelsOf = (table: string, dimension: string, fixed: Fixed): ((row: number) => string | undefined) => {
    const constant = fixed[dimension];
    if (constant !== undefined) return () => constant;
    const path = questionOf(plan.dimensions[dimension]);
    if (path === undefined) return () => undefined;
    const place = locate(sample.instrument, path);
    const factor: FactorColumn = answerColumn(sample.tables[place.table] ?? emptyTable, place.column);
    const rows = ancestorRows(sample.tables, table, place.table);
    // A country abroad and the round's country make a corridor: `RU-TJ`.
    const labelOf = (level: string): string =>
      plan.corridors.has(dimension) ? `${level}-${sample.round.country}` : level;
    const labels = factor.levels.map((level) => labelOf(level));
    return (row) => labels[factor.codes[rows[row]!]!];
  };

  return {
    domains: () => domains,
    classify: (table, fixed = {}) => {
      const readers = breakdown.map((dimension) => labelsOf(table, dimension, fixed));
      const { rowCount } = sample.tables[table] ?? emptyTable;
      return Int32Array.from({ length: rowCount }, (_, row) => {
        const labels: string[] = [];
        for (const read of readers) {
          labels.push(read(row) ?? unknownLevel);
        }
        return domainFor(labels);
      });
    },
  };
}
