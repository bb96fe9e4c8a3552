/** Which figures of money are of no year: what people have on the day, and what one transfer or crossing is of. All others are amounts a year. */
import { publishedAs } from './published-as.ts';
import type { Study } from './study.ts';
import type { Measure, SurveyTables } from './tables.ts';

/** Figures that are of all there is, also where one of their means is of a transfer. */
const ofAll = /-(total|total-winsorised)$/;

/** Amounts of some tables that a measure is made of by name; of an amount, itself. */
const madeOf = (measure: Measure): string => ('of' in measure ? measure.of : measure.indicator);

function figuresOf({ measures }: SurveyTables): readonly string[] {
  const amounts = measures.flatMap((measure) => (measure.kind === 'amount' ? [measure] : []));
  const stocks = new Set(amounts.flatMap(({ indicator, stock }) => (stock === true ? [indicator] : [])));
  const single = new Set(amounts.flatMap(({ indicator, each }) => (each === undefined ? [] : [indicator])));
  return measures.flatMap((measure) => {
    const names = publishedAs(measure);
    if (stocks.has(madeOf(measure))) return names;
    return single.has(madeOf(measure)) ? names.filter((name) => !ofAll.test(name)) : [];
  });
}

/**
 * Names under which such figures are published: `savings-abroad-total`, `transfer-size-mean`.
 *
 * Amounts are told as amounts a year whatever they were asked of (`annualise`), and so is what figures from outside and costs
 * saved are of.
 */
export const ofNoYear = (studies: readonly Study[]): ReadonlySet<string> =>
  new Set(studies.flatMap(({ tables }) => tables.flatMap((plan) => (plan.kind === 'survey' ? figuresOf(plan) : []))));
