/** How many months amounts are of, by the question that asked for them. */
import { usualMonths } from '#schemas/fieldwork/months-of-amounts.ts';
import { everyQuestion, isRoster, planOf } from '#schemas/language/questions/outline.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { locate } from '../plan/paths.ts';

/** Months by column, `border.savings_abroad`, of the questions that are not of the usual ones. */
export type MonthsOf = ReadonlyMap<string, number>;

/**
 * What questions say themselves; where they say nothing, what is the least that tables take them for: an amount told a year when it is
 * of three months (`annualise` is 4) is of those, and a stock is of the day.
 */
export function monthsOfAmounts(studies: readonly Study[]): MonthsOf {
  const months = new Map<string, number>();
  for (const { instrument, tables } of studies) {
    for (const plan of tables)
      for (const measure of plan.kind === 'survey' ? plan.measures : []) {
        if (measure.kind !== 'amount') continue;
        const of = measure.stock === true ? 0 : Math.round(usualMonths / measure.annualise);
        for (const { amount } of measure.whole === undefined ? measure.from : [...measure.from, measure.whole]) {
          const { table, column } = locate(instrument.id, amount);
          const key = `${table}.${column}`;
          months.set(key, Math.min(of, months.get(key) ?? usualMonths));
        }
      }
    for (const planned of everyQuestion(planOf(instrument))) {
      if (isRoster(planned) || planned.question.kind !== 'money' || planned.question.months === undefined) continue;
      months.set(`${instrument.id}.${planned.path}`, planned.question.months);
    }
  }
  return months;
}
