/** Amounts and numbers that other measures are made of: they must be there, and go together. */
import { currencyExponent } from '../../reference/currencies.ts';
import type { StudyFault } from './named.ts';
import type { AmountMeasure, Measure, NumberMeasure, PovertyLine, Spread, SurveyTables } from './tables.ts';

export type Term = AmountMeasure | NumberMeasure;
/** Whether a measure is one of them. */
export const isTerm = (measure: Measure): measure is Term => measure.kind === 'amount' || measure.kind === 'number';

/** The amount or number of a name. */
export const termIn = ({ measures }: SurveyTables, indicator: string): Term | undefined =>
  measures.filter(isTerm).find((term) => term.indicator === indicator);

/** Amounts and numbers that a measure is made of, and these tables do not have. */
export function* termFaults(
  plan: SurveyTables,
  terms: Readonly<Record<string, string | undefined>>,
  pointer: string,
): Generator<StudyFault> {
  for (const [member, indicator] of Object.entries(terms)) {
    if (indicator === undefined) continue;
    const term = termIn(plan, indicator);
    const at = `${pointer}/${member}`;
    if (term === undefined)
      yield { pointer: at, message: `no amount or number of these tables is called "${indicator}"` };
    else if (term.adds === false) yield { pointer: at, message: `"${indicator}" does not add up, as it says itself` };
  }
}

/** A line in money that is none. */
export function* lineFaults(line: PovertyLine, pointer: string): Generator<StudyFault> {
  if ('currency' in line && currencyExponent(line.currency) === undefined)
    yield { pointer: `${pointer}/currency`, message: `"${line.currency}" is no currency of ISO 4217` };
}

/** What a measure of a distribution is made of: units are counted in a number, and like is taken off like. */
export function* spreadFaults(plan: SurveyTables, { of, per, less }: Spread, at: string): Generator<StudyFault> {
  yield* termFaults(plan, { of, per, less }, at);
  const kindOf = (indicator: string | undefined) => termIn(plan, indicator ?? '')?.kind;
  if (kindOf(per) === 'amount')
    yield { pointer: `${at}/per`, message: `"${per}" is an amount, and nobody can be counted in it` };
  if (per !== undefined && plan.times !== undefined)
    yield { pointer: `${at}/per`, message: `weights are multiplied by "${plan.times}" already` };
  const [own, off] = [kindOf(of), kindOf(less)];
  if (own !== undefined && off !== undefined && own !== off)
    yield { pointer: `${at}/less`, message: `"${less}" is no ${own}, and cannot be taken off "${of}"` };
}
