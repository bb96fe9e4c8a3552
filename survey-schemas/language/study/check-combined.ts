/** What a combined table names of its own study: an amount, a dimension of it and a code; of the other study nobody knows here. */
import { ownValue } from '../../basics/own-value.ts';
import { coded, type Paths, type StudyFault } from './named.ts';
import { type CombinedTables, questionOf, type TablePlan } from './tables.ts';

/** Everything that this side of a combined table names and does not find. */
export function* combinedFaults(
  { here: { indicator, alone, by }, with: { by: there } }: CombinedTables,
  tables: readonly TablePlan[],
  paths: Paths,
  pointer: string,
): Generator<StudyFault> {
  const plan = tables.find(
    (each) =>
      each.kind === 'survey' &&
      each.measures.some(
        (measure) => measure.indicator === indicator && (measure.kind === 'amount' || measure.kind === 'number'),
      ),
  );
  if (plan?.kind !== 'survey') {
    yield { pointer: `${pointer}/indicator`, message: `the survey tables hold no amount or number "${indicator}"` };
    return;
  }
  const dimension = ownValue(plan.dimensions, alone.dimension);
  const path = questionOf(dimension);
  if (dimension === undefined)
    yield {
      pointer: `${pointer}/alone/dimension`,
      message: `the tables with "${indicator}" have no dimension "${alone.dimension}"`,
    };
  else if (path === undefined)
    yield {
      pointer: `${pointer}/alone/dimension`,
      message: `"${alone.dimension}" is parts of amounts, which nobody is asked`,
    };
  else yield* coded(paths, path, alone.code, `${pointer}/alone/code`);
  if ((by === undefined) !== (there === undefined))
    yield { pointer: `${pointer}/by`, message: 'both studies name a dimension to be told by, or neither does' };
  if (by === undefined) return;
  const told = ownValue(plan.dimensions, by);
  if (told === undefined)
    yield { pointer: `${pointer}/by`, message: `the tables with "${indicator}" have no dimension "${by}"` };
  else if (questionOf(told) === undefined || by === alone.dimension)
    yield { pointer: `${pointer}/by`, message: `"${by}" does not split everybody in both parts` };
}
