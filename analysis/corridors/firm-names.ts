/** Names of firms: the one free text that figures are computed from, of studies that are about firms, for prices alone. */
import type { Study } from '#schemas/language/study/study.ts';
import type { SnapshotTables } from '../production/columns/snapshot-tables.ts';

/** Where a quote says whose service it is. */
export const firmColumn = 'provider';

/** Whether a study looks at firms and averages what they ask; respondents name their firm under the same question. */
const quotesFirms = ({ collection, tables }: Study): boolean =>
  collection.about === 'firms' && tables.some(({ kind }) => kind === 'quoted-costs');

/** Texts in the first table of a study that its snapshot keeps: names of firms, and none of anything that is about people. */
export const textsKept = (study: Study): readonly string[] => (quotesFirms(study) ? [firmColumn] : []);

/** The tables as all that is no price may see them: without a text that somebody wrote. */
export function withoutFirmNames(studies: readonly Study[], tables: SnapshotTables): SnapshotTables {
  const bare = studies.filter(quotesFirms).flatMap(({ instrument: { id } }) => {
    const table = tables[id];
    if (table === undefined) return [];
    const columns = Object.entries(table.columns).filter(([name]) => name !== firmColumn);
    return [[id, { ...table, columns: Object.fromEntries(columns) }] as const];
  });
  return { ...tables, ...Object.fromEntries(bare) };
}
