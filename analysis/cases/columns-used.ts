/** Which columns of its file a case reads and in which role, so that the others are never kept. */
import { parseFormula } from '../statistics/weighting/formula.ts';
import { estimatorsOf, type Case, type EstimatorSpec } from './case-schema.ts';
import { namesIn, parseExpression } from './expression.ts';

/** `measures` are numbers where every cell is one; `words` stay as written. */
export type ColumnRoles = { readonly measures: ReadonlySet<string>; readonly words: ReadonlySet<string> };

/** Columns that the design, the adjustments and the estimators of a case name; `input.factors` are words alone. */
export function columnsUsed(spec: Case): ColumnRoles {
  const { ids, strata, weights, fpc } = spec.design;
  const { factors } = spec.input;
  const estimators = estimatorsOf(spec);
  const measures = [
    ...(weights === undefined ? [] : [weights]),
    ...fpc,
    ...(spec.replicates?.columns ?? []),
    ...spec.adjust.flatMap((step) => (step.type === 'calibrate' ? parseFormula(step.formula).variables : [])),
    ...estimators.flatMap(measuresOf),
  ];
  const words = [
    ...ids.filter((name) => name !== '1' && name !== '0'),
    ...strata,
    ...spec.adjust.flatMap((step) =>
      step.type === 'poststratify' ? step.vars : step.type === 'rake' ? step.margins.flatMap(({ vars }) => vars) : [],
    ),
    ...estimators.flatMap(({ by }) => by),
    ...factors,
  ];
  return { measures: new Set(measures.filter((name) => !factors.includes(name))), words: new Set(words) };
}

function measuresOf(spec: EstimatorSpec): readonly string[] {
  const condition = spec.subset === undefined ? [] : namesIn(parseExpression(spec.subset));
  const own = spec.fun === 'ciprop' ? namesIn(parseExpression(spec.formula.replace(/^\s*~/u, ''))) : [...spec.vars];
  return [...own, ...(spec.fun === 'ratio' ? [spec.denominator] : []), ...condition];
}
