/** What a person is told of rows that are in the round already with other answers, and how those that were read now would count. */
import { counted } from '../counted.ts';

/** @param changed rows whose id is taken by a row of the same source that was read otherwise; at least one */
export const readOtherwise = (
  changed: number,
  { round, instrument }: { readonly round: string; readonly instrument: string },
): string =>
  [
    `${counted(changed, 'row differs', 'rows differ')} from what was imported under the same id before: the file says something else since, or this version of remit reads it otherwise`,
    'none counts twice: what was there counts, what was read now is kept beside it',
    `look at them with "npx remit conflicts list --round ${round}"; to let all that was read now count: npx remit conflicts decide --round ${round} --instrument ${instrument} --all-imported --counts newest --reason "read anew"`,
  ].join('. ');
