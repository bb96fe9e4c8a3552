/** Which columns of its file a case reads, so that the others are never kept. */
import { parseFormula } from '../weighting/formula.ts';
import { estimatorsOf, type Case, type EstimatorSpec } from './case-schema.ts';
import { namesIn, parseExpression } from './expression.ts';

/** Names of the columns that the design, the adjustments and the estimators of a case name. */
export function columnsUsed(spec: Case): ReadonlySet<string> {
  const { ids, strata, weights, fpc } = spec.design;
  const adjusting = spec.adjust.flatMap((step) => {
    switch (step.type) {
      case 'poststratify':
        return step.vars;
      case 'rake':
        return step.margins.flatMap((margin) => margin.vars);
      case 'calibrate':
        return parseFormula(step.formula).variables;
    }
  });
  return new Set([
    ...ids.filter((name) => name !== '1' && name !== '0'),
    ...strata,
    ...(weights === undefined ? [] : [weights]),
    ...fpc,
    ...(spec.replicates?.columns ?? []),
    ...adjusting,
    ...estimatorsOf(spec).flatMap(columnsOfEstimator),
  ]);
}

function columnsOfEstimator(spec: EstimatorSpec): readonly string[] {
  const condition = spec.subset === undefined ? [] : namesIn(parseExpression(spec.subset));
  const own = spec.fun === 'ciprop' ? namesIn(parseExpression(spec.formula.replace(/^\s*~/u, ''))) : [...spec.vars];
  return [...own, ...(spec.fun === 'ratio' ? [spec.denominator] : []), ...spec.by, ...condition];
}
