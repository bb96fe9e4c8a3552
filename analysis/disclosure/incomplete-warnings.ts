/** Says which figures are too small, as too much is unknown: of rows as they are published, so that it tells nothing besides. */
import type { Study } from '#schemas/language/study/study.ts';
import { note } from '#schemas/words/note.ts';
import type { EstimateRow, Warning } from '../production/observations/rows.ts';

/** Tables of a survey's measures. */
const tablesOf = ({ tables }: Study): readonly string[] =>
  tables.flatMap((plan) => (plan.kind === 'survey' ? plan.measures.map(({ table }) => table) : []));

/**
 * One warning a study for all totals and counts of a whole population that are incomplete, with the share of each.
 *
 * @param rows protected
 * @param limit share of what is unknown above which a figure is incomplete
 */
export function incompleteWarnings(
  rows: readonly EstimateRow[],
  studies: readonly Study[],
  limit: number,
): readonly Warning[] {
  const incomplete = rows.filter(
    ({ domain, quality, estimate, unknownShare }) =>
      Object.keys(domain).length === 0 && quality === 'incomplete' && estimate !== null && unknownShare !== null,
  );
  return studies.flatMap((study) => {
    const tables = tablesOf(study);
    const here = incomplete.filter(({ table }) => tables.includes(table));
    if (here.length === 0) return [];
    const shares = here.map(({ indicator, unknownShare }) =>
      note('note.in-percent', { what: { indicator }, share: { share: unknownShare ?? 0 } }),
    );
    return [
      {
        code: 'incomplete',
        table: study.instrument.id,
        subject: here.map(({ indicator }) => indicator).join(', '),
        count: here.length,
        says: note('note.incomplete', { count: here.length, limit: { share: limit }, shares: { notes: shares } }),
      },
    ];
  });
}
