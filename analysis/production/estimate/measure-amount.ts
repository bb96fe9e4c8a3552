/** Amounts over a period: total of a domain, and mean per unit that has any and told all of it. */
import { type Piece, piecesOf } from '../derive/amount-pieces.ts';
import { meanOf, totalOf } from './domain-estimates.ts';
import { catalogueDomains } from '../sums/domains.ts';
import { knownUnits } from '../sums/known-units.ts';
import { type Items, labelledSums } from '../sums/labelled-sums.ts';
import { makeRow, methodOf } from './make-row.ts';
import type { AmountMeasure } from '#schemas/language/study/tables.ts';
import type { Plan } from '../plan/plan.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { basisIn, momentsIn, type Sample } from '../sums/sample.ts';

/** Rows of every breakdown. */
export function amountRows(plan: Plan, measure: AmountMeasure, sample: Sample): readonly ComputedEstimate[] {
  const pieces = piecesOf(plan, measure, sample);
  return measure.by.flatMap((breakdown) => breakdownRows(plan, measure, sample, pieces, breakdown));
}

function breakdownRows(
  plan: Plan,
  measure: AmountMeasure,
  sample: Sample,
  pieces: readonly Piece[],
  breakdown: readonly string[],
): readonly ComputedEstimate[] {
  const catalogue = catalogueDomains(sample, plan, breakdown);
  const splitsWhole = breakdown.some((dimension) => measure.whole?.rest[dimension] !== undefined);
  const items = joined(
    pieces.map(({ table, fixed, interview, value, unknown, settled }): Items => {
      const missing = unknown.map((flag, row) => (splitsWhole ? flag : flag - settled[row]!));
      const belongs = (row: number) => interview[row]! >= 0 && (value[row]! > 0 || missing[row]! > 0);
      const domain = catalogue.classify(table, fixed).map((d, row) => (belongs(row) ? d : -1));
      return { unit: interview, domain, value: value.map((amount) => amount * measure.annualise), unknown: missing };
    }),
  );
  const { settings, reportingCurrency } = sample.round;
  const { table, indicator } = measure;
  return labelledSums(catalogue, items).flatMap((gathered) => {
    const { domain } = gathered;
    const { base, some, whole, unknownShare } = knownUnits(gathered, sample);
    if (some.units.length === 0) return []; // all that is said of it is unknown: the whole has it in its share
    const total = makeRow(
      {
        table,
        indicator: `${indicator}-total`,
        statistic: 'total',
        domain,
        unit: reportingCurrency,
        base,
        unknownShare,
      },
      totalOf(...momentsIn(sample, some)),
      methodOf(sample.design),
      settings,
    );
    const unit = `${reportingCurrency} per ${plan.unit}`;
    const mean = makeRow(
      {
        table,
        indicator: `${indicator}-mean`,
        statistic: 'mean',
        domain,
        unit,
        base: whole.units.length,
        unknownShare,
      },
      meanOf(...momentsIn(sample, whole)),
      methodOf(sample.design),
      settings,
    );
    const basis = basisIn(sample, indicator, some);
    return [
      { ...total, basis },
      { ...mean, basis },
    ];
  });
}

function joined(parts: readonly Items[]): Items {
  const length = parts.reduce((sum, part) => sum + part.unit.length, 0);
  const all = {
    unit: new Int32Array(length),
    domain: new Int32Array(length),
    value: new Float64Array(length),
    unknown: new Float64Array(length),
  };
  let at = 0;
  for (const part of parts) {
    all.unit.set(part.unit, at);
    all.domain.set(part.domain, at);
    all.value.set(part.value, at);
    all.unknown.set(part.unknown, at);
    at += part.unit.length;
  }
  return all;
}
