/** Sums of a number that each unit tells: members of a household, months abroad. Nothing is a number as well. */
import type { NumberMeasure } from '#schemas/language/study/tables.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';
import { unknownColumn } from '../columns/unknown-column.ts';
import { locate } from '../plan/paths.ts';
import type { AmountCell } from './contract.ts';
import type { Filling } from './filling.ts';
import { cellsOf } from './fill-amounts.ts';
import { type Items, keepItems } from './filter.ts';
import { cutFactors } from './winsorise.ts';
import { catalogueDomains, type DomainCatalogue } from './domains.ts';
import { labelledSums } from './labelled-sums.ts';

/** Numbers by domain. */
export function numberCells(
  filling: Filling,
  measure: NumberMeasure,
  breakdown: readonly string[],
): readonly AmountCell[] {
  const gathered = (over: readonly string[]) => {
    const catalogue = catalogueDomains(filling.units.sample, filling.plan, over);
    return labelledSums(catalogue, numberItems(filling, measure, catalogue));
  };
  const { units } = filling;
  const factors = measure.winsorised && cutFactors(filling, () => gathered([]), units.sample.cutoffs?.get(measure));
  return cellsOf(filling, measure, gathered(breakdown), factors);
}

/** One item for each unit that was asked: its number, or that nobody knows it. */
export function numberItems(
  { plan, units, kept }: Filling,
  { question }: NumberMeasure,
  catalogue: DomainCatalogue,
): Items {
  const { table, column } = locate(plan.instrument, question);
  const rows = units.sample.tables[table] ?? emptyTable;
  const told = numericColumn(rows, column);
  const [refused, why] = [`${column}_nonresponse`, unknownColumn(column)].map((name) => factorColumn(rows, name).codes);
  const isCollected = told.some((value, row) => !Number.isNaN(value) || refused![row]! >= 0);
  const isAsked = (row: number): boolean =>
    isCollected &&
    (!Number.isNaN(told[row]!) || refused![row]! >= 0 || why![row]! >= 0 || plan.alwaysAsked.has(question));
  const domain = catalogue.classify(units.table);
  const [unknown, value] = [new Float64Array(told.length), new Float64Array(told.length)];
  for (let row = 0; row < told.length; row++) {
    if (units.ofRow[row]! < 0 || !isAsked(row)) domain[row] = -1;
    if (Number.isNaN(told[row]!)) unknown[row] = 1;
    else value[row] = told[row]!;
  }
  return keepItems({ unit: units.ofRow, domain, value, unknown }, kept);
}
