/** Amounts over a period: total of a domain, and mean per unit that has any. */
import { type Amounts, amountsOf } from './amounts.ts';
import type { Dimension } from './dimensions.ts';
import { meanOf, totalOf } from './domain-estimates.ts';
import { catalogueDomains } from './domains.ts';
import { type Items, labelledSums } from './labelled-sums.ts';
import { makeRow } from './make-row.ts';
import type { AmountMeasure, Plan } from './plan.ts';
import type { ComputedEstimate } from '../disclosure/cells.ts';
import type { Warning } from './rows.ts';
import { basisIn, interviewOfRows, type Sample } from './sample.ts';

type Source = {
  readonly amounts: Amounts;
  /** Row of the source's table → interview. */
  readonly interview: Int32Array;
  readonly fixed: Readonly<Partial<Record<Dimension, string>>>;
};

/** Rows of every crossing, and what could not be added up. */
export function amountRows(plan: Plan, measure: AmountMeasure<string>, sample: Sample) {
  const sources = measure.from.map(({ amount, fixed }): Source => {
    const amounts = amountsOf(sample.tables, sample.instrument, amount, sample.round);
    return { amounts, interview: interviewOfRows(sample, amounts.table), fixed: fixed ?? {} };
  });
  return {
    rows: measure.by.flatMap((crossing) => crossingRows(plan, measure, sample, sources, crossing)),
    warnings: sources.flatMap((source, k) => warningsOf(source, measure.from[k]?.amount ?? '', sample.instrument)),
  };
}

function crossingRows(
  plan: Plan,
  measure: AmountMeasure<string>,
  sample: Sample,
  sources: readonly Source[],
  crossing: readonly Dimension[],
): readonly ComputedEstimate[] {
  const catalogue = catalogueDomains(sample, plan, crossing);
  const items = joined(
    sources.map(({ amounts, interview, fixed }): Items => {
      const domain = catalogue.classify(amounts.table, fixed);
      const usable = domain.map((d, row) => (amounts.values[row]! > 0 && interview[row]! >= 0 ? d : -1));
      return { unit: interview, domain: usable, value: amounts.values.map((value) => value * measure.annualise) };
    }),
  );
  const { settings, reportingCurrency } = sample.round;
  const { table, indicator } = measure;
  return labelledSums(catalogue, items).flatMap(({ domain, sums }) => {
    const total = makeRow(
      { table, indicator: `${indicator}-total`, domain, unit: reportingCurrency },
      totalOf(sums, sample.design),
      'design-based',
      settings,
    );
    const mean = makeRow(
      { table, indicator: `${indicator}-mean`, domain, unit: `${reportingCurrency} per ${plan.unit}` },
      meanOf(sums, sample.design),
      'design-based',
      settings,
    );
    const basis = basisIn(sample, indicator, sums);
    return [
      { ...total, basis },
      { ...mean, basis },
    ];
  });
}

function joined(parts: readonly Items[]): Items {
  const length = parts.reduce((sum, part) => sum + part.unit.length, 0);
  const all = { unit: new Int32Array(length), domain: new Int32Array(length), value: new Float64Array(length) };
  let at = 0;
  for (const part of parts) {
    all.unit.set(part.unit, at);
    all.domain.set(part.domain, at);
    all.value.set(part.value, at);
    at += part.unit.length;
  }
  return all;
}

/** What a reader must know: amounts without a rate by currency, and questions left without an answer. */
function warningsOf({ amounts, interview }: Source, question: string, instrument: string): Warning[] {
  const inSample = (row: number) => interview[row]! >= 0;
  const byCurrency = new Map<string, number>();
  for (const [row, currency] of amounts.withoutRate) {
    if (inSample(row)) byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + 1);
  }
  const unanswered = amounts.unanswered.filter(inSample).length;
  const subject = `${instrument}.${question}`;
  return [
    ...[...byCurrency].toSorted().map(([currency, count]) => ({
      code: 'no-exchange-rate',
      table: instrument,
      subject: `${question} ${currency}`,
      count,
      message: `Amounts of ${subject} in ${currency} have no exchange rate in the reference period and are not in any total.`,
    })),
    ...(unanswered === 0
      ? []
      : [
          {
            code: 'unanswered',
            table: instrument,
            subject: question,
            count: unanswered,
            message: `${subject} was asked and not answered; these answers count as no amount in totals.`,
          },
        ]),
  ];
}
