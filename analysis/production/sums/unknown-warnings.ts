/** What a reader must know of amounts that are not known: one sentence a cause, with the remedy. */
import { exceededWholes } from './amount-pieces.ts';
import { amountsOf } from '../derive/amounts.ts';
import { counted } from '../columns/name-some.ts';
import type { Plan } from '../plan/plan.ts';
import type { EstimateRow, Warning } from '../observations/rows.ts';
import { interviewOfRows, type Sample } from './sample.ts';
import { unitsIn } from './units.ts';

/** Amounts without a rate and amounts not told, over all questions of the plans, each question once. */
export function unknownWarnings(plans: readonly Plan[], sample: Sample): readonly Warning[] {
  const questions = new Map(
    plans.flatMap((plan) =>
      plan.measures.flatMap((measure) =>
        measure.kind === 'amount'
          ? [...measure.from, ...(measure.whole ? [measure.whole] : [])].map(({ amount }) => [amount, plan] as const)
          : [],
      ),
    ),
  );
  const currencies = new Set<string>();
  const unansweredIn: string[] = [];
  let withoutRate = 0;
  let unanswered = 0;
  for (const [question, plan] of questions) {
    const amounts = amountsOf(sample.tables, plan, question, sample.round);
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
    message: `${unanswered} amounts were asked and not told, or left blank (${asked}): ${left}.`,
  };
  return [...(withoutRate > 0 ? [rates] : []), ...(unanswered > 0 ? [silence] : [])];
}

/** Totals that are less than the ways of sending in them: one sentence over all measures of the plans. */
export function exceededWarnings(plans: readonly Plan[], sample: Sample): readonly Warning[] {
  // Several tables may split one whole: its interviews are counted once.
  const byWhole = new Map(
    plans.flatMap((plan) =>
      plan.measures.flatMap((measure) =>
        measure.kind === 'amount' && measure.whole !== undefined
          ? [[measure.whole.amount, exceededWholes(plan, measure, unitsIn(sample, plan.rows))] as const]
          : [],
      ),
    ),
  );
  const count = [...byWhole.values()].reduce((sum, wholes) => sum + wholes, 0);
  if (count === 0) return [];
  const message = `${counted(count, 'amount')} told in several currencies: the parts add up to more than the whole, and split tables count the parts; look at the exchange rates of the round and at these interviews.`;
  return [{ code: 'parts-exceed-whole', table: sample.instrument, subject: '', count, message }];
}

/** One warning for all totals and counts of a whole population that are incomplete, with the share of each. */
export function incompleteWarnings(rows: readonly EstimateRow[], { instrument, round }: Sample): readonly Warning[] {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  const incomplete = rows.filter(
    ({ domain, quality, estimate, unknownShare }) =>
      Object.keys(domain).length === 0 && quality === 'incomplete' && estimate !== null && unknownShare !== null,
  );
  if (incomplete.length === 0) return [];
  const shares = incomplete.map(({ indicator, unknownShare }) => `${indicator} ${percent(unknownShare ?? 0)}`);
  return [
    {
      code: 'incomplete',
      table: instrument,
      subject: incomplete.map(({ indicator }) => indicator).join(', '),
      count: incomplete.length,
      message: `Of ${counted(incomplete.length, 'figure')} more is unknown than the limit of ${percent(round.settings.unknownLimit)} (${shares.join(', ')}); each is too small by about that share: ask again, or use the means.`,
    },
  ];
}
