/** What a reader must know of amounts that are not known: one sentence a cause, with the remedy. */
import { note } from '#schemas/words/note.ts';
import { exceededWholes } from './amount-pieces.ts';
import { holdersOf, namesAndOthers } from '../columns/rare-names.ts';
import { amountsOf } from '../derive/amounts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Warning } from '../observations/rows.ts';
import { interviewOfRows, type Sample } from './sample.ts';
import { unitsIn } from './units.ts';

/** Amounts without a rate and amounts not told, over all questions of the plans, each question once. */
export function unknownWarnings(plans: readonly Plan[], sample: Sample): readonly Warning[] {
  const questions = new Map(
    plans.flatMap((plan) =>
      plan.measures.flatMap((measure) =>
        // What is made of other figures is not known where one of those is not, and is told of there.
        measure.kind === 'amount' && measure.madeOf === undefined
          ? [...measure.from, ...(measure.whole ? [measure.whole] : [])].map(({ amount }) => [amount, plan] as const)
          : [],
      ),
    ),
  );
  const { minimumCell } = sample.round.settings;
  const currencies = holdersOf(minimumCell);
  const unansweredIn: string[] = [];
  let withoutRate = 0;
  let unanswered = 0;
  for (const [question, plan] of questions) {
    const amounts = amountsOf(sample.tables, plan, question, sample.round);
    const interview = interviewOfRows(sample, amounts.table);
    for (const [row, currency] of amounts.withoutRate) {
      if (interview[row]! < 0) continue;
      currencies.add(currency, interview[row]!);
      withoutRate += 1;
    }
    const here = amounts.unanswered.filter((row) => interview[row]! >= 0).length;
    if (here > 0) unansweredIn.push(question);
    unanswered += here;
  }
  const table = sample.instrument;
  const [told, rare] = [currencies.told(), currencies.rare()];
  const subject = told.join(', ');
  const names = namesAndOthers(told.length === 0 ? undefined : subject, rare.length > 0, minimumCell);
  const rates = {
    ...{ code: 'no-exchange-rate', table, subject, count: withoutRate },
    says: note('note.no-exchange-rate', { currencies: told.length + rare.length, names, amounts: withoutRate }),
  };
  const silence = {
    code: 'unanswered',
    table,
    subject: unansweredIn.join(', '),
    count: unanswered,
    says: note('note.unanswered', { amounts: unanswered, questions: { questions: unansweredIn, of: table } }),
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
  const says = note('note.parts-exceed-whole', { count });
  return [{ code: 'parts-exceed-whole', table: sample.instrument, subject: '', count, says }];
}
