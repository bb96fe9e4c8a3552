/** Answers as a clerk types them into the form on one page: what a browser posts of it. */
import { isNonResponse } from '#schemas/language/kinds/contract/declared.ts';
import { isRoster, type Plan, planOf } from '#schemas/language/questions/outline.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { toMajorUnits } from '#schemas/reference/minor-units.ts';

type Field = readonly [name: string, value: string];

const plain = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';

function* fieldsOf(plan: Plan, answers: Readonly<Record<string, unknown>>, at: string): Generator<Field> {
  for (const planned of plan.questions.values()) {
    const answer = answers[planned.name];
    const address = at + planned.name;
    if (answer === undefined || (!isRoster(planned) && planned.question.design === true)) continue; // the office knows it
    if (isRoster(planned)) {
      const rows: readonly unknown[] = Array.isArray(answer) ? answer : [];
      yield ['shown', address];
      for (const [n, row] of rows.entries()) {
        yield ['row', `${address} r${n}`];
        if (isPlainObject(row)) yield* fieldsOf(planned.rows, row, `${address} r${n} `);
      }
      continue;
    }
    yield ['shown', address];
    const { control } = planned.leaf.asked;
    if (typeof answer === 'string' && (control === 'choice' || isNonResponse(answer) || planned.leaf.codes.length > 0))
      yield [`chose ${address}`, answer];
    else if (Array.isArray(answer)) for (const code of answer) yield [`chose ${address}`, String(code)];
    else if (isPlainObject(answer)) {
      const currency = String(answer['currency']);
      yield [`typed ${address}|`, String(toMajorUnits(Number(answer['amount']), currency))];
      yield [`typed ${address}|_currency`, currency];
    } else if (control === 'day') {
      const [year = '', month = '', day = ''] = plain(answer).split('-');
      yield* [
        [`typed ${address}|day`, day],
        [`typed ${address}|month`, month],
        [`typed ${address}|year`, year],
      ] as const;
    } else if (control === 'code') yield [`chose ${address}`, plain(answer)];
    else yield [`typed ${address}|`, plain(answer)];
  }
}

/** What is posted once everything is typed; `more` are fields of the page around the questions. */
export const typedIn = (
  instrument: Instrument,
  answers: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, string>> = {},
): string =>
  new URLSearchParams([
    ...[...fieldsOf(planOf(instrument), answers, '')].map(([name, value]) => [name, value]),
    // What was left empty stood on the page too.
    ...[...planOf(instrument).questions.keys()].map((name) => ['shown', name]),
    ...Object.entries(more),
    ['check', 'yes'],
  ]).toString();

/** What stands on the paper of somebody with these answers; the office knows how it came. */
export const onPaper = (
  answers: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  ...answers,
  ...{ campaign: undefined, intake_mode: undefined, consent_version: undefined, taken_by: undefined },
  ...{ phone: undefined, birth_date: undefined, birth_year: 1980, residence_city: undefined },
  arrival_year: answers['arrival_year'] === undefined ? undefined : 2015,
  ...more,
});
