/** The design of a case whose units were drawn with unequal probabilities. */
import type { Design, Stage } from '../statistics/design/design.ts';
import type { DesignSpec } from '../statistics/design/make-design.ts';
import { makeUnequalDesign, type UnequalSpec } from '../statistics/design/unequal.ts';
import { CaseError } from './case-error.ts';
import type { Case } from './case-schema.ts';
import type { SavedTable } from './saved-files.ts';

/**
 * Builds it.
 *
 * @param joint the file of joint probabilities, where the case names one
 * @throws {CaseError} replicates or an adjustment that such a design has no variance for; {DesignError} as makeUnequalDesign
 */
export function unequalDesign(
  { design: { pps, variance = 'HT', psum }, adjust, replicates }: Case,
  method: NonNullable<Case['design']['pps']>,
  spec: DesignSpec,
  joint: SavedTable | undefined,
): Design {
  if (replicates !== undefined && replicates.columns.length === 0)
    throw new CaseError(`replicates cannot be made of a design with pps ${method}; name those that came with the data`);
  const blocked = adjust.find(({ type }) => type !== 'calibrate' && pps !== 'brewer');
  if (blocked !== undefined)
    throw new CaseError(`${blocked.type} is not for pps ${method}; use calibrate, whose variance is known`);
  return makeUnequalDesign(spec, unequalSpec(method, variance, psum, joint));
}

function unequalSpec(
  method: UnequalSpec['method'],
  variance: 'HT' | 'YG',
  psum: number | undefined,
  joint: SavedTable | undefined,
): UnequalSpec {
  switch (method) {
    case 'brewer':
      return { method };
    case 'overton':
    case 'poisson':
      return { method, variance };
    case 'hartley-rao':
      return { method, variance, ...(psum === undefined ? {} : { psum }) };
    case 'joint':
      return { method, variance, matrix: (stage) => matrixOf(joint, stage) };
  }
}

function refuse(name: string): never {
  throw new CaseError(`joint: '${name}' is no unit of the design`);
}

/** The file's matrix in the order of the design's units. */
function matrixOf(joint: SavedTable | undefined, { unitCount, labelOfUnit }: Stage): Float64Array {
  if (joint === undefined) throw new CaseError('joint: the file of joint probabilities was not read');
  const unitByName = new Map(Array.from({ length: unitCount }, (_, unit) => [labelOfUnit(unit), unit]));
  if (joint.psus.length !== unitCount || joint.numbers.some((line) => line.length !== unitCount))
    throw new CaseError(
      `joint: ${joint.psus.length} lines of ${joint.numbers[0]?.length ?? 0} numbers, the design has ${unitCount} units`,
    );
  const unitOf = (name: string): number | undefined => unitByName.get(name) ?? unitByName.get(`row ${name}`);
  const units = joint.psus.map((name) => unitOf(name) ?? refuse(name));
  if (new Set(units).size !== unitCount) throw new CaseError('joint: a unit has two lines');
  // Columns may be named like the lines, in any order; columns of other names stand in the order of the lines.
  const named = joint.columns.map(unitOf);
  const across = new Set(named).has(undefined) ? units : named.map((unit) => unit ?? 0);
  if (new Set(across).size !== unitCount) throw new CaseError('joint: a unit has two columns');
  const matrix = new Float64Array(unitCount * unitCount);
  for (const [line, numbers] of joint.numbers.entries())
    for (const [column, probability] of numbers.entries())
      matrix[units[line]! * unitCount + across[column]!] = probability;
  return matrix;
}
