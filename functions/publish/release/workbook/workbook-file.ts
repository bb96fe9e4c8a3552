/** The workbook of a release: contents, a sheet for each table, notes; words in every language of the release. */
import type { MethodCode, Observation } from '#analysis/production/observations/observation.ts';
import { pricesIn } from '#analysis/production/observations/prices.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { haveLimits } from '#functions/platform/wording/limits-in-words.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';

import type { FileContent } from '../file-content.ts';
import type { WholeContents } from '../whole-contents.ts';
import { contentsSheet, type ListedSheet } from './contents-sheet.ts';
import { figureColumns } from './figure-columns.ts';
import { notesSheet } from './notes-sheet.ts';
import { priceSheetColumns } from './price-columns.ts';
import { refusedSheetColumns, weightingSheetColumns } from './report-columns.ts';
import { type SheetColumn, sheetNames, tableSheet } from './sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

const isWithheld = ({ attributes }: Pick<Observation, 'attributes'>): boolean => attributes.status === 'withheld';

/** Every table of the release as a sheet. */
function sheetsOf(
  { observations, refusedPrices, weighting }: WholeContents,
  wordings: readonly Wording[],
): readonly ListedSheet[] {
  const tables = [...new Set(observations.map(({ table }) => table))];
  const names = sheetNames(['contents', 'notes', ...tables, 'refused-prices', 'weighting']);
  const listed = <Row>(
    code: string,
    columns: readonly SheetColumn<Row>[],
    rows: readonly Row[],
    withheld = 0,
    told?: (wording: Wording) => string,
  ): ListedSheet => {
    const title = (wording: Wording) => wording.table(code);
    const sheet = tableSheet({ name: names.get(code) ?? code, title, columns, rows, ...(told && { told }) }, wordings);
    return { sheet, title, rows: rows.length, withheld };
  };
  const figures = tables.map((table) => {
    if (table === costTable) {
      const prices = pricesIn(observations);
      return listed(table, priceSheetColumns, prices, prices.filter(({ total }) => isWithheld(total)).length);
    }
    const rows = observations.filter((row) => row.table === table);
    const told = (wording: Wording): string => wording.bases(rows).join(' ');
    return listed(table, figureColumns(table, rows), rows, rows.filter(isWithheld).length, told);
  });
  return [
    ...figures,
    ...(refusedPrices.length === 0 ? [] : [listed('refused-prices', refusedSheetColumns, refusedPrices)]),
    ...(weighting.length === 0 ? [] : [listed('weighting', weightingSheetColumns, weighting)]),
  ];
}

/**
 * Writes the workbook; `rows` counts those of all tables.
 *
 * @param wordings the same figures are told in each of these
 * @param tidy name of the file that holds the same for programs
 */
export async function workbookFile(
  name: string,
  contents: WholeContents,
  wordings: readonly Wording[],
  tidy: string,
): Promise<FileContent> {
  const { about, observations, warnings } = contents;
  const tables = sheetsOf(contents, wordings);
  const methods: readonly MethodCode[] = [...new Set(observations.map(({ method }) => method))].toSorted();
  const hasLimits = haveLimits(observations);
  const notes = notesSheet({ settings: about.round.settings, hasLimits, warnings, methods, tidy }, wordings);
  const sheets = [contentsSheet(about, hasLimits, tables, wordings), ...tables.map(({ sheet }) => sheet), notes];
  return {
    name,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    bytes: await writeWorkbook(about.round.title, sheets),
  };
}
