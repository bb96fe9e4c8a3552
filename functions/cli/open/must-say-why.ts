/** What is done to somebody's record, or taken from everybody, is done for a reason that stands in the trail. */
import { WrongUse } from '../../laptop/data/failures.ts';

/** @throws {WrongUse} the reason says nothing */
export function mustSayWhy({ reason }: { readonly reason: string }): void {
  if (reason.trim() === '') throw new WrongUse('--reason says why, for the audit trail; it cannot be empty');
}
