/** Sheets as the bytes of an XLSX workbook: the same on every machine, and without anything that a spreadsheet would run. */
import { unzipSync, zipSync } from 'fflate';
import type { CellStyle, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';

import { harmless, roundFigure } from '../csv.ts';
import type { Look, Sheet, SheetCell } from './sheet.ts';

const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { bold: true, size: 14 } },
  lead: { font: { italic: true } },
  header: {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECEF' } },
    alignment: { wrapText: true, vertical: 'top' },
  },
  withheld: { font: { italic: true, color: { rgb: '6B7280' } } },
  words: { alignment: { wrapText: true, vertical: 'top' } },
};

/** The earliest that a ZIP archive can tell: nothing in a release says when it was computed. */
const noTime = () => new Date(1980, 0, 1);

const valueOf = ({ value }: SheetCell): string | number | null => {
  if (typeof value === 'string') return harmless(value);
  return value === null || !Number.isFinite(value) ? null : roundFigure(value);
};

function styled({ look, format, leadsTo }: SheetCell) {
  if (look === undefined && format === undefined && leadsTo === undefined) return undefined;
  return {
    style: { ...(look && looks[look]), ...(format === undefined ? {} : { numFmt: format }) },
    ...(leadsTo === undefined ? {} : { hyperlink: { target: '', location: `'${leadsTo}'!A1` } }),
  };
}

function toWrite({ name, rows, frozen, widths }: Sheet): WriteSheet {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const style = styled(cell);
      return style === undefined ? [] : [[`${r},${c}`, style] as const];
    }),
  );
  return {
    name,
    rows: rows.map((row) => row.map(valueOf)),
    cells: new Map(cells),
    columns: widths.map((width) => ({ width })),
    freezePane: frozen,
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/**
 * Writes a workbook.
 *
 * The parts are packed anew, in plain JavaScript: what zlib makes of the same text differs from one version and processor
 * to the next, and a release is compared to the byte wherever it is computed again.
 */
export async function writeWorkbook(title: string, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const properties = { title, creator: 'remit', modified: new Date(0) };
  const written = await writeXlsx({ sheets: sheets.map(toWrite), properties });
  return zipSync(unzipSync(written), { level: 6, mtime: noTime() });
}
