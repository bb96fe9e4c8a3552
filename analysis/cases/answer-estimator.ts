/** Runs one estimator of a case and puts its answer in the public shape. */
import type { Design } from '../statistics/design/design.ts';
import { testIndependence } from '../statistics/estimators/chi-square.ts';
import { linearContrast, smoothContrast } from '../statistics/estimators/contrast.ts';
import type { EstimateOptions, Estimates } from '../statistics/estimators/estimate.ts';
import { estimateMean, estimateRatio, estimateTotal, estimateVariance } from '../statistics/estimators/estimators.ts';
import { estimateProportion } from '../statistics/estimators/proportion.ts';
import { estimateQuantile } from '../statistics/estimators/quantile.ts';
import { domainKey, estimateRow, interval, number, type GroupAnswer } from './answer.ts';
import { CaseError } from './case-error.ts';
import type { EstimatorSpec, MomentSpec } from './case-schema.ts';
import { numbersNamed, splitterNamed, variableNamed, type CaseTable } from './columns.ts';
import { differentiate } from './differentiate.ts';
import { numbersFrom, rowsWhere } from './evaluate-rows.ts';
import { parseExpression } from './expression.ts';

/**
 * Answers one estimator.
 *
 * @throws {CaseError} a column is missing or of the wrong kind; {DesignError} as the estimators do
 */
export function answerEstimator(spec: EstimatorSpec, table: CaseTable, design: Design): AnswerOfEstimator {
  const { options, warnings } = optionsOf(spec, table);
  const answer = (): GroupAnswer => {
    switch (spec.fun) {
      case 'quantile':
        return { rows: quantileRows(spec, table, design, options) };
      case 'ciprop':
        return { rows: proportionRows(spec, table, design, options) };
      case 'total':
      case 'mean':
      case 'var':
      case 'ratio':
        return momentAnswer(spec, table, design, options, warnings);
    }
  };
  return { answer: answer(), warnings };
}

/** An estimator's answer, and the rows that it leaves out unasked. */
export type AnswerOfEstimator = { readonly answer: GroupAnswer; readonly warnings: readonly string[] };

function optionsOf(spec: EstimatorSpec, table: CaseTable): { options: EstimateOptions; warnings: string[] } {
  const by = spec.by.map((name) => splitterNamed(table, name));
  const warnings = by.flatMap(({ name, column }) => {
    const missing = column.codes.filter((code) => code === -1).length;
    return missing === 0 ? [] : [`by ${name}: ${missing} rows have no value and are in no domain`];
  });
  const options = { by, naRm: spec.na_rm, level: spec.level };
  if (spec.subset === undefined) return { options, warnings };
  const { rows: subset, unknown } = rowsWhere(spec.subset, table);
  if (unknown > 0) warnings.push(`subset ${spec.subset}: cannot be told for ${unknown} rows, which are left out`);
  return { options: { ...options, subset }, warnings };
}

function momentAnswer(
  spec: MomentSpec,
  table: CaseTable,
  design: Design,
  common: EstimateOptions,
  warnings: string[],
): GroupAnswer {
  const options = {
    ...common,
    designEffect: 'deff' in spec && spec.deff !== false,
    covariance: spec.vcov || spec.contrasts.length > 0,
  };
  const estimates = runMoment(spec, table, design, options);
  const { covariance } = estimates;
  if (options.designEffect && estimates.rows.some(({ n, sumWeights }) => sumWeights < n))
    warnings.push('deff: the weights sum to less than the sample has rows; are they on the scale of the population?');
  return {
    rows: estimates.rows.map((row) => estimateRow(row, spec.by)),
    vcov: spec.vcov && covariance !== undefined ? covariance.matrix.map((row) => row.map(number)) : null,
    ...(spec.vcov && covariance !== undefined && spec.by.length > 0 ? { vcov_order: covariance.order } : {}),
    ...(spec.contrasts.length > 0 ? { contrasts: contrastsOf(spec, estimates) } : {}),
    ...('tests' in spec && spec.tests.length > 0 ? { tests: testsOf(spec, table, design, common.subset) } : {}),
  };
}

function runMoment(spec: MomentSpec, table: CaseTable, design: Design, options: EstimateOptions): Estimates {
  const variables = spec.vars.map((name) => variableNamed(table, name));
  switch (spec.fun) {
    case 'total':
      return estimateTotal(variables, design, options);
    case 'mean':
      return estimateMean(variables, design, options);
    case 'var':
    case 'ratio': {
      for (const name of spec.vars) numbersNamed(table, name);
      if (spec.fun === 'var') return estimateVariance(variables, design, options);
      numbersNamed(table, spec.denominator);
      return estimateRatio(variables, variableNamed(table, spec.denominator), design, options);
    }
  }
}

/** Contrasts name estimates by their labels, as `vcov_order` lists them. */
function contrastsOf(spec: MomentSpec, { rows, covariance }: Estimates): GroupAnswer[] {
  if (covariance === undefined) return [];
  const { order, matrix } = covariance;
  const twice = order.find((label, index) => order.indexOf(label) !== index);
  if (twice !== undefined) throw new CaseError(`contrasts: two estimates are called '${twice}'; rename their levels`);
  const domains = rows.length / new Set(rows.map((row) => row.name)).size;
  const perDomain = rows.length / domains;
  // Covariance is ordered variable by variable, rows domain by domain.
  const values = order.map(
    (_, index) => rows[(index % domains) * perDomain + Math.floor(index / domains)]?.value ?? NaN,
  );
  return spec.contrasts.map((name) => {
    const { value, gradient } = differentiate(parseExpression(name, order), order, values);
    const linear =
      Math.abs(value - gradient.reduce((sum, slope, j) => (slope === 0 ? sum : sum + slope * values[j]!), 0)) === 0;
    const contrast = linear ? linearContrast(values, matrix, gradient) : smoothContrast(value, gradient, matrix);
    return { name, estimate: number(contrast.value), se: number(contrast.standardError) };
  });
}

function testsOf(
  spec: Extract<MomentSpec, { readonly tests: unknown }>,
  table: CaseTable,
  design: Design,
  subset: Uint8Array | undefined,
): GroupAnswer[] {
  const [down, across] = [...spec.vars, ...spec.by];
  if (down === undefined || across === undefined || spec.vars.length + spec.by.length > 2) {
    throw new CaseError('a test of independence takes two factors: one of vars and one of by, or two of vars');
  }
  return spec.tests.map((kind) => {
    const [rows, columns] = [splitterNamed(table, down).column, splitterNamed(table, across).column];
    const test = testIndependence(rows, columns, design, kind, subset);
    return {
      statistic_type: kind,
      statistic: number(test.statistic),
      parameter: test.parameter.length === 1 ? number(test.parameter[0] ?? NaN) : test.parameter.map(number),
      p_value: number(test.pValue),
    };
  });
}

/** Kinds of interval that stand on replicates, or cannot. */
function checkInterval({ interval: kind }: Extract<EstimatorSpec, { fun: 'quantile' }>, { replicates }: Design): void {
  if (kind === 'quantile' && replicates === undefined) throw new CaseError("interval 'quantile' needs replicates");
  if (kind === 'score' && replicates !== undefined) throw new CaseError("interval 'score' is not for replicates");
}

function quantileRows(
  spec: Extract<EstimatorSpec, { fun: 'quantile' }>,
  table: CaseTable,
  design: Design,
  options: EstimateOptions,
): GroupAnswer[] {
  checkInterval(spec, design);
  const variables = spec.vars.map((name) => {
    return { name, column: { kind: 'numeric', values: numbersNamed(table, name) } as const };
  });
  const quantiles = estimateQuantile(variables, spec.quantiles, design, {
    ...options,
    rule: spec.qrule,
    interval: spec.interval,
  });
  return quantiles.map((quantile) => ({
    by: domainKey(spec.by, quantile.domain),
    name: quantile.name,
    p: quantile.probability,
    estimate: number(quantile.value),
    ci: interval(quantile.interval),
    se: number(quantile.standardError),
    df: quantile.df,
    n_unweighted: quantile.n,
  }));
}

function proportionRows(
  spec: Extract<EstimatorSpec, { fun: 'ciprop' }>,
  table: CaseTable,
  design: Design,
  options: EstimateOptions,
): GroupAnswer[] {
  const values = numbersFrom(spec.formula.replace(/^\s*~/u, ''), table);
  const row = values.findIndex((value) => value !== 0 && value !== 1 && !Number.isNaN(value));
  if (row !== -1)
    throw new CaseError(`${spec.formula}, row ${row + 1}: a share is of values 0 and 1, or of a condition`);
  return estimateProportion(
    { name: spec.formula, column: { kind: 'numeric', values } },
    design,
    spec.method,
    options,
  ).map((share) => ({
    by: domainKey(spec.by, share.domain),
    name: share.name,
    estimate: number(share.value),
    se: number(share.standardError),
    ci: interval(share.interval),
    df: share.df,
  }));
}
