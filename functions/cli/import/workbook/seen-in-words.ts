/** What is worth knowing of a sheet besides its rows, in sentences for the person at the terminal. */
import { some } from '#schemas/basics/some-names.ts';

import { counted } from '../../counted.ts';
import type { SheetSeen } from './read-workbook.ts';
import type { Merged } from './sheet-reader.ts';

/** Whether merged cells reach into the rows from this one on, in the first so many columns. */
export const isCovered = ({ rows, columns }: Merged, firstRow: number, columnCount: number): boolean =>
  rows[1] >= firstRow && columns[0] <= columnCount;

const hidden = (count: number, what: string): string => `${counted(count, what)} ${count === 1 ? 'is' : 'are'} hidden`;
const asOthers = (count: number): string => `${count === 1 ? 'it was' : 'they were'} read like the others`;

/** Hidden rows and columns are read as others are; that they were is said. */
export function seenInWords({ isHidden, hiddenRows, hiddenColumns }: SheetSeen): readonly string[] {
  return [
    ...(isHidden ? ['the sheet is hidden; it was read'] : []),
    ...(hiddenRows > 0 ? [`${hidden(hiddenRows, 'row')}, perhaps by a filter; ${asOthers(hiddenRows)}`] : []),
    ...(hiddenColumns > 0 ? [`${hidden(hiddenColumns, 'column')}; ${asOthers(hiddenColumns)}`] : []),
  ];
}

/** Merged cells of several rows, of which the first alone holds a value; those of titles, within one row, are none of it. */
export function mergedInWords({ merged }: SheetSeen): readonly string[] {
  const tall = merged.filter(({ rows: [first, last] }) => last > first).map(({ range }) => range);
  return tall.length === 0
    ? []
    : [`cells are merged over rows (${some(tall)}); the first row of each was read with a value, the others as empty`];
}
