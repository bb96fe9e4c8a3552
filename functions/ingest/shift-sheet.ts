/** A phone sends the sheet of a shift, time and again while somebody counts: the newest state of it is kept, and that it was closed has a line in the trail. */
import type { Link } from '#functions/platform/identity/access.ts';
import type { Store } from '#functions/store/store.ts';
import type { FilingRefusal } from '#schemas/fieldwork/life-cycle.ts';
import type { ShiftSheet } from '#schemas/fieldwork/shift-sheet.ts';
import type { Studies } from '#schemas/language/study/study.ts';

import { refusalBy } from './accept-response.ts';
import { lineId } from './line-id.ts';
import { isPractice, linkStanding, type ReadLink } from './link-standing.ts';
import type { ReadRoundInfo } from './round-reader.ts';

export type SheetDeps = {
  readonly store: Pick<Store, 'putShiftSheet' | 'putAudit'>;
  readonly studies: Studies;
  readonly readLink: ReadLink;
  readonly readRound: ReadRoundInfo;
  readonly now: () => Date;
};

export type SheetOutcome =
  | { readonly kind: 'noted' }
  /** The link is for no shift. */
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'link-ended' }
  | { readonly kind: FilingRefusal };

const hasShifts = async (studies: Studies, id: string): Promise<boolean> =>
  (await studies.list()).some(
    ({ instrument, collection }) => instrument.id === id && collection.weights.kind === 'shift',
  );

/** Keeps what the holder of a link counted in its shift. */
export async function noteShiftSheet(
  { store, studies, readLink, readRound, now }: SheetDeps,
  link: Link,
  sheet: ShiftSheet,
): Promise<SheetOutcome> {
  const { round, instrument, psu, enumerator, jti } = link;
  if (psu === undefined || !(await hasShifts(studies, instrument))) return { kind: 'out-of-scope' };
  const claimed = { instrument, psu, startedAt: sheet.startedAt };
  const standing = await linkStanding(readLink, link, claimed, now().getTime());
  const isTrial = isPractice(link, standing);
  const refusal = await refusalBy(readRound, round, sheet.startedAt, isTrial);
  if (refusal !== undefined) return { kind: refusal };
  // Counts weigh everybody who was met in the shift: of a link that has ended they do not come in by themselves.
  if (standing.kind !== 'holds') return { kind: 'link-ended' };
  const receivedAt = now().toISOString();
  const kept = await store.putShiftSheet({
    ...sheet,
    round,
    instrument,
    psu,
    // What is counted for practice takes the place of nothing.
    by: isTrial ? jti : (enumerator ?? jti),
    receivedAt,
    ...(sheet.closed === true && { overAt: receivedAt }),
    ...(isTrial && { trial: true }),
  });
  // What is sent again while it stays closed makes the same line.
  if (kept.overAt !== undefined && !isTrial)
    await store.putAudit({
      id: lineId(kept.overAt, [kept.id, instrument, psu, kept.by]),
      round,
      at: kept.overAt,
      by: kept.by,
      action: 'shift-closed',
      subject: `${instrument}/${psu}`,
      reason: '',
    });
  return { kind: 'noted' };
}
