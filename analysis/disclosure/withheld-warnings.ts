/** How many rows of each table are withheld, why, and what to do about it. */
import { note, type Note } from '#schemas/words/note.ts';

import type { EstimateRow, Warning } from '../production/observations/rows.ts';

const counted = (why: EstimateRow['reason'], withheld: readonly EstimateRow[]): Note =>
  note('note.counted', {
    what: why === '' ? '' : note(`reason.${why}`),
    count: withheld.filter(({ reason }) => reason === why).length,
  });

/** Figures of everybody that are withheld for the sake of others: whoever looks for a total finds none, and is told why. */
function wholeWithheld(table: string, rows: readonly EstimateRow[]): readonly Warning[] {
  const whole = rows.filter(({ domain, reason }) => reason === 'linked' && Object.keys(domain).length === 0);
  const indicators = [...new Set(whole.map(({ indicator }) => indicator))];
  if (indicators.length === 0) return [];
  const says = note('note.rows-withheld-whole', { table: { table }, indicators: { indicators } });
  return [{ code: 'rows-withheld-whole', table, subject: indicators.join(', '), count: indicators.length, says }];
}

/** One warning per table that withholds anything, and one where that is a whole; what readers can count for themselves. */
export function withheldWarnings(rows: readonly EstimateRow[]): readonly Warning[] {
  return [...new Set(rows.map(({ table }) => table))].flatMap((table) => {
    const all = rows.filter((row) => row.table === table);
    const withheld = all.filter(({ quality }) => quality === 'suppress');
    if (withheld.length === 0) return [];
    const reasons = [...new Set(withheld.map(({ reason }) => reason))].toSorted();
    const counts = reasons.map((why) => `${why} ${withheld.filter(({ reason }) => reason === why).length}`).join(', ');
    const told = {
      code: 'rows-withheld',
      table,
      subject: counts,
      count: withheld.length,
      says: note('note.rows-withheld', {
        withheld: withheld.length,
        rows: all.length,
        table: { table },
        reasons: { notes: reasons.map((why) => counted(why, withheld)) },
      }),
    };
    return [told, ...wholeWithheld(table, withheld)];
  });
}
