/**
 * An expression means the same over the answers of one response and over the columns of a round: unknowns, non-response
 * codes and rosters inside rosters included.
 */
import { columnReaches } from '#analysis/production/derive/column-reach.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { flattenAnswers } from '#schemas/language/columns/flatten.ts';
import { checkExpression } from '#schemas/language/conditions/check.ts';
import type { Expression } from '#schemas/language/conditions/expression.ts';
import { compileExpression } from '#schemas/language/evaluate/compile.ts';
import type { Facts, Reach } from '#schemas/language/evaluate/reach.ts';
import { answerReaches, type Scope } from '#schemas/language/evaluate/scope.ts';
import { defineInstrument, type Instrument } from '#schemas/language/questions/instrument.ts';
import { isRoster, type Plan, planOf } from '#schemas/language/questions/outline.ts';
import { catalogue } from '#schemas/studies/catalogue.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomAnswers } from '../../../survey-schemas/random-answers.ts';
import { codeIn, conditionIn, numberIn } from './random-expression.ts';
import { answersTo, filed, randomQuestions, scopeFor } from './random-study.ts';

const facts: Facts = {
  perMinorUnit: (currency) => ({ TJS: 0.01, USD: 0.09 })[currency],
  period: { start: '2024-01-01', end: '2024-12-31' },
  groups: {},
};

/** The same runs every time; `FC_SEED` draws others. */
const seed = Number(process.env['FC_SEED'] ?? 11);

/** Tables of responses, as a snapshot holds them. */
function tablesOf(instrument: Instrument, responses: readonly object[]): SnapshotTables {
  return Object.fromEntries(
    flattenAnswers(instrument, responses).map(({ spec, rowCount, parentRow, columns }) => [
      spec.table,
      {
        rowCount,
        columns: { ...columns, parent_row: { kind: 'numeric', values: Float64Array.from(parentRow) } as const },
      },
    ]),
  );
}

/** Scopes of one table in the order of its rows. */
function scopesAt(scope: Scope, steps: readonly string[]): readonly Scope[] {
  const [step, ...rest] = steps;
  return step === undefined ? [scope] : (scope.rows.get(step) ?? []).flatMap((row) => scopesAt(row, rest));
}

/** Every table with the plans in its reach, innermost first. */
function* placesIn(
  plan: Plan,
  steps: readonly string[],
  around: readonly Plan[],
): Generator<{
  readonly steps: readonly string[];
  readonly reach: readonly Plan[];
}> {
  const reach = [plan, ...around];
  yield { steps, reach };
  for (const planned of plan.questions.values()) {
    if (isRoster(planned)) yield* placesIn(planned.rows, [...steps, planned.name], reach);
  }
}

const expressionIn = (reach: readonly Plan[]): fc.Arbitrary<Expression> =>
  fc.oneof(numberIn(reach, 3), codeIn(reach, 3), conditionIn(reach, 3));

/** How often each expression gave a value, and how often it gave none. */
const seen = { known: 0, unknown: 0 };

function compare(instrument: Instrument, responses: readonly object[], steps: readonly string[], is: Expression) {
  const plan = planOf(instrument);
  const table = [instrument.id, ...steps].join('.');
  const reachIn = answerReaches(facts);
  const scopes = responses.flatMap((answers) => scopesAt(scopeFor(plan, { ...answers }), steps));
  const [first] = scopes;
  if (first === undefined) return;
  const inAnswers = compileExpression(is, reachIn(first));
  const reach: Reach<number> | undefined = columnReaches(instrument, tablesOf(instrument, responses), [], facts).get(
    table,
  );
  if (reach === undefined) throw new Error(`no table ${table}`);
  expect(checkExpression(is, (name) => reach.find(name)?.declared).faults).toEqual([]);
  const inColumns = compileExpression(is, reach);
  for (const [row, scope] of scopes.entries()) {
    const value = inAnswers(scope);
    expect(inColumns(row)).toEqual(value);
    seen[typeof value === 'object' ? 'unknown' : 'known'] += 1;
  }
}

/** Answers, one place of the instrument, and expressions there. */
const cases = (plan: Plan, answers: fc.Arbitrary<Readonly<Record<string, unknown>>>) =>
  fc.constantFrom(...placesIn(plan, [], [])).chain(({ steps, reach }) =>
    fc.tuple(
      fc.array(
        answers.map((one) => filed(plan, one)),
        { minLength: 1, maxLength: 6 },
      ),
      fc.constant(steps),
      fc.array(expressionIn(reach), { minLength: 3, maxLength: 3 }),
    ),
  );

test('for any instrument, any answers and any expression', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      randomQuestions
        .map((questions) => defineInstrument({ id: 'draft', version: 1, questions }))
        .chain((instrument) =>
          fc.tuple(fc.constant(instrument), cases(planOf(instrument), answersTo(planOf(instrument)))),
        ),
      ([instrument, [responses, steps, expressions]]) => {
        for (const is of expressions) compare(instrument, responses, steps, is);
      },
    ),
    { numRuns: 400, seed },
  );
  expect(seen.known).toBeGreaterThan(500);
  expect(seen.unknown).toBeGreaterThan(500);
});

test.each(catalogue.map(({ instrument }) => [instrument.id, instrument] as const))(
  'for the questions of %s',
  { timeout: 120_000 },
  (_, instrument: Instrument) => {
    const plan = planOf(instrument);
    fc.assert(
      fc.property(cases(plan, randomAnswers(plan)), ([responses, steps, expressions]) => {
        for (const is of expressions) compare(instrument, responses, steps, is);
      }),
      { numRuns: 25, seed },
    );
  },
);
