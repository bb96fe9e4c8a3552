/** Runs a case and holds its answer against its `expected` block, which may be an error. */
import * as v from 'valibot';
import { DesignError } from '../statistics/design/design.ts';
import { chiSquareStatistics } from '../statistics/estimators/chi-square.ts';
import { WeightingError } from '../statistics/weighting/weighting-error.ts';
import type { GroupAnswer, Json } from './answer.ts';
import { CaseError } from './case-error.ts';
import type { Case, EstimatorSpec } from './case-schema.ts';
import { compareAnswers, toleranceOf, type Difference } from './compare-answers.ts';
import type { CaseTable } from './columns.ts';
import type { SavedFiles } from './saved-files.ts';
import { runCase } from './run-case.ts';

export type Check =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'differs'; readonly differences: readonly Difference[] }
  /** The case has no `expected` block. */
  | { readonly kind: 'nothing-expected' };

/** What another program refuses, by words of its message, and the codes under which we do. */
const refusals: readonly { readonly words: RegExp; readonly codes: readonly string[] }[] = [
  { words: /only one PSU/u, codes: ['lonely-psu'] },
  { words: /not nested in strata/u, codes: ['unit-in-two-strata'] },
  { words: /fpc/iu, codes: ['bad-fpc'] },
  { words: /missing values in/u, codes: ['missing-id', 'bad-weight', 'bad-fpc', 'missing-category'] },
  { words: /only one primary sampling unit/u, codes: ['one-unit'] },
];

/**
 * Checks a case.
 *
 * @returns every cell of the expected block that the answer misses by more than the tolerance
 * @throws {CaseError} the case itself cannot be run, and nothing of the kind was expected
 */
export function checkCase(spec: Case, table: CaseTable, files?: SavedFiles): Check {
  const { expected } = spec;
  if (expected === undefined) return { kind: 'nothing-expected' };
  const refusal = expected['error'];
  const asked = { ...spec, estimator: askForExpected(spec, expected) };
  let answer: GroupAnswer;
  try {
    answer = runCase(asked, table, files).answer;
  } catch (error) {
    if (typeof refusal !== 'string' || !(error instanceof Error)) throw error;
    return compareRefusals(refusal, error);
  }
  if (refusal !== undefined) {
    return {
      kind: 'differs',
      differences: [{ place: 'error', expected: JSON.stringify(refusal), actual: 'an answer' }],
    };
  }
  const differences = compareAnswers(expected, withMarginCheck(answer, expected), toleranceOf(spec));
  return differences.length === 0 ? { kind: 'agrees' } : { kind: 'differs', differences };
}

function compareRefusals(expected: string, error: Error): Check {
  const code = error instanceof DesignError ? error.code : error instanceof WeightingError ? error.kind : undefined;
  const known = refusals.find(({ words }) => words.test(expected));
  const agrees = known === undefined ? code !== undefined : code !== undefined && known.codes.includes(code);
  if (agrees) return { kind: 'agrees' };
  if (error instanceof CaseError) throw error;
  return {
    kind: 'differs',
    differences: [{ place: 'error', expected: JSON.stringify(expected), actual: error.message }],
  };
}

const expectedTests = v.object({ tests: v.array(v.object({ statistic_type: v.picklist(chiSquareStatistics) })) });
const expectedContrasts = v.object({ contrasts: v.array(v.object({ name: v.string() })) });

/** Tests and contrasts that only the expected block names are asked for too. */
function askForExpected({ estimator }: Case, expected: unknown): Case['estimator'] {
  if ('list' in estimator) return estimator;
  const tests = v.safeParse(expectedTests, expected);
  const contrasts = v.safeParse(expectedContrasts, expected);
  if (!('tests' in estimator)) return estimator;
  const asking: EstimatorSpec = {
    ...estimator,
    tests:
      estimator.tests.length > 0 || !tests.success
        ? estimator.tests
        : tests.output.tests.map((test) => test.statistic_type),
    contrasts:
      estimator.contrasts.length > 0 || !contrasts.success
        ? estimator.contrasts
        : contrasts.output.contrasts.map((contrast) => contrast.name),
  };
  return asking;
}

const marginsShape = v.array(v.object({ totals: v.array(v.number()) }));
const marginCheckShape = v.array(v.number());

/** `margin_check` lists what the weights reach on one margin: ours with as many categories. */
function withMarginCheck(answer: GroupAnswer, expected: Readonly<Record<string, unknown>>): Json {
  const wanted = v.safeParse(marginCheckShape, expected['margin_check']);
  const margins = v.safeParse(marginsShape, answer['margins']);
  if (!wanted.success || !margins.success) return answer;
  const match = margins.output.find(({ totals }) => totals.length === wanted.output.length);
  return match === undefined ? answer : { ...answer, margin_check: match.totals };
}
