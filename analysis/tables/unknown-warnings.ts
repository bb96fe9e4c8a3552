/** What a reader must know of amounts that are not known: one sentence a cause, with the remedy. */
import { amountsOf } from './amounts.ts';
import type { Plan } from './plan.ts';
import type { EstimateRow, Warning } from './rows.ts';
import { interviewOfRows, type Sample } from './sample.ts';

/** Amounts without a rate and amounts not told, over all questions of a plan. */
export function unknownWarnings(plan: Plan, sample: Sample): readonly Warning[] {
  const questions = new Set(
    plan.measures.flatMap((measure) =>
      measure.kind === 'amount'
        ? [...measure.from.map(({ amount }) => amount), ...(measure.whole ? [measure.whole.amount] : [])]
        : [],
    ),
  );
  const currencies = new Set<string>();
  const unansweredIn: string[] = [];
  let withoutRate = 0;
  let unanswered = 0;
  for (const question of questions) {
    const amounts = amountsOf(sample.tables, sample.instrument, question, sample.round);
    const interview = interviewOfRows(sample, amounts.table);
    for (const [row, currency] of amounts.withoutRate) {
      if (interview[row]! < 0) continue;
      currencies.add(currency);
      withoutRate += 1;
    }
    const here = amounts.unanswered.filter((row) => interview[row]! >= 0).length;
    if (here > 0) unansweredIn.push(question);
    unanswered += here;
  }
  const table = sample.instrument;
  const named = [...currencies].toSorted().join(', ');
  const have = currencies.size === 1 ? '1 currency has' : `${currencies.size} currencies have`;
  const asked = unansweredIn.join(', ');
  const left = 'whoever has one is in no mean, and totals are too small by it (unknown_share)';
  const rates = {
    code: 'no-exchange-rate',
    table,
    subject: named,
    count: withoutRate,
    message: `${have} no exchange rate in the reference period (${named}); ${withoutRate} amounts are unknown: ${left}. Add the rates to the round.`,
  };
  const silence = {
    code: 'unanswered',
    table,
    subject: asked,
    count: unanswered,
    message: `${unanswered} amounts were asked and not told (${asked}): ${left}.`,
  };
  return [...(withoutRate > 0 ? [rates] : []), ...(unanswered > 0 ? [silence] : [])];
}

/** One warning for each total or count of a whole population that is incomplete, with its share. */
export function incompleteWarnings(rows: readonly EstimateRow[], { instrument, round }: Sample): readonly Warning[] {
  const { unknownLimit } = round.settings;
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  return rows.flatMap(({ table, indicator, domain, base, unknownShare, estimate, quality }) => {
    const isWhole = Object.keys(domain).length === 0;
    if (!isWhole || quality !== 'incomplete' || estimate === null || unknownShare === null) return [];
    return {
      code: 'incomplete',
      table: instrument,
      subject: `${table} ${indicator}`,
      count: base ?? 0,
      message: `Of those who belong in ${indicator}, ${percent(unknownShare)} have an unknown answer or amount (limit ${percent(unknownLimit)}); the figure is too small by about that share.`,
    };
  });
}
