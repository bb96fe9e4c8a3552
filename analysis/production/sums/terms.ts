/** Amounts and numbers that other measures are made of. */
import type { AmountMeasure, Measure, NumberMeasure } from '#schemas/language/study/tables.ts';
import type { Plan } from '../plan/plan.ts';
import type { DomainCatalogue } from './domains.ts';
import { amountItems } from './amount-items.ts';
import { numberItems } from './fill-numbers.ts';
import type { Filling } from './filling.ts';
import type { Items } from './filter.ts';

/** A measure names no amount or number of its tables; `defineStudy` refuses it before anything is computed. */
export class TermError extends Error {
  override readonly name = 'TermError';
}

export type Term = AmountMeasure | NumberMeasure;

/** Whether a measure is one of them. */
export const isTerm = (measure: Measure): measure is Term => measure.kind === 'amount' || measure.kind === 'number';

/**
 * The amount or number of a name.
 *
 * @throws {TermError} these tables have none
 */
export function termOf({ measures }: Plan, { indicator }: Measure, name: string): Term {
  const found = measures.filter(isTerm).find((term) => term.indicator === name);
  if (found === undefined) throw new TermError(`${indicator} names ${name}, which is no amount`);
  return found;
}

/** What a term is measured in: the reporting currency, or what is counted. */
export const unitOfTerm = (term: Term, { units }: Filling): string =>
  term.kind === 'number' ? term.of : units.sample.round.reportingCurrency;

/** Items of a term. */
export const itemsOfTerm = (
  filling: Filling,
  term: Term,
  breakdown: readonly string[],
  catalogue: DomainCatalogue,
): Items =>
  term.kind === 'amount' ? amountItems(filling, term, breakdown, catalogue) : numberItems(filling, term, catalogue);
