/** Tables of counts may only name their own dimensions. */
import { ownValue } from '../../basics/own-value.ts';
import { crossedTwice, unknownDimension } from './check-breakdowns.ts';
import type { StudyFault } from './named.ts';
import { apartDimension, type CensusTables } from './tables.ts';

/** Everything that counts name and their tables do not have. */
export function* censusFaults(
  { by, dimensions, apart, calibrated }: CensusTables,
  pointer: string,
): Generator<StudyFault> {
  if (apart !== undefined && ownValue(dimensions, apartDimension) !== undefined)
    yield {
      pointer: `${pointer}/dimensions/${apartDimension}`,
      message: `"${apartDimension}" is what everything is told apart by here; give this dimension another name`,
    };
  for (const [at, names] of by.entries())
    for (const name of names) yield* unknownDimension(name, dimensions, `${pointer}/by/${at}`);
  if (calibrated === undefined) return;
  for (const part of ['country', 'sex', 'age'] as const)
    yield* unknownDimension(calibrated[part], dimensions, `${pointer}/calibrated/${part}`);
  for (const [at, names] of calibrated.by.entries())
    for (const name of names) yield* unknownDimension(name, dimensions, `${pointer}/calibrated/by/${at}`);
  yield* crossedTwice(calibrated.by, `${pointer}/calibrated`);
}
