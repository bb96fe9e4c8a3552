/** What an analyst can rely on who opens a release in a spreadsheet or a statistics program: all of it, in words, harmless. */
import { disclosed } from '#analysis/production/observations/disclosed.ts';
import type { ReleaseTables } from '#analysis/production/observations/rows.ts';
import { englishOf } from '#functions/publish/release/in-english.ts';
import { ParquetColumnError, parquetFile } from '#functions/publish/release/parquet-file.ts';
import { releaseFiles } from '#functions/publish/release/release-files.ts';
import type { Series } from '#functions/publish/release/manifest.ts';
import { writeWorkbook } from '#functions/publish/release/workbook/write-workbook.ts';
import { sheetNames } from '#functions/publish/release/workbook/sheet.ts';
import type { Language } from '#schemas/words/languages.ts';
import { note } from '#schemas/words/note.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';

import { savingsClubsStudy } from '../../../survey-schemas/studies/example.ts';
import { drawSmallRound } from '../memory-platform.ts';
import { catalogue } from '../../../studies.ts';
import { few, price, told } from './rows.ts';

const { round } = drawSmallRound();
const english = await englishOf([]);
const inEnglish = { ...savingsClubsStudy, words: { en: savingsClubsStudy.words.en } };
const nothing = { estimates: [], corridorCosts: [], refusedPrices: [], weighting: [], warnings: [] };

async function filesOf(
  change: Partial<ReleaseTables>,
  series: Series = 'estimates',
  studies: readonly Study[] = catalogue,
  languages: readonly Language[] = ['ru'],
) {
  const release = {
    series,
    round: { ...round, settings: { ...round.settings, languages: [...languages] } },
    studies,
    codeVersion: '0',
    snapshot: { hash: 'ab' },
    english,
    standings: [],
    summary: [],
  };
  const files = await releaseFiles(disclosed({ ...nothing, ...change }), release);
  return new Map(files.map((file) => [file.name, file]));
}

const bytesOf = async (change: Partial<ReleaseTables>, name: string, series?: Series) =>
  (await filesOf(change, series)).get(name)?.bytes ?? new Uint8Array();

const workbookOf = async (change: Partial<ReleaseTables>, series: Series = 'estimates') =>
  readXlsx(await bytesOf(change, `${series}.xlsx`, series));

const rowsIn = async (bytes: Uint8Array) => parquetReadObjects({ file: bytes.slice().buffer });

const figures = {
  estimates: [told, { ...told, domain: { region: 'Sughd' } }, { ...few, domain: { region: 'GBAO' } }],
  corridorCosts: [price],
};

describe('the Parquet file of a release', () => {
  test('holds every figure of it, volumes and prices, a row each, withheld ones without their numbers', async () => {
    const rows = await rowsIn(await bytesOf(figures, 'estimates.parquet'));
    expect(rows).toHaveLength(3 + 3);
    expect(rows[1]).toMatchObject({ table: 'clubs', region: 'Sughd', estimate: 900, se: 40, n: 40, reason: null });
    expect(rows[2]).toMatchObject({ region: 'GBAO', estimate: null, se: null, n: null, quality: 'suppress' });
    expect(rows[3]).toMatchObject({ indicator: 'total-cost', corridor: 'RU-TJ', estimate: 1.9, not_transparent: 1 });
  });

  test('holds prices alone where the release does', async () => {
    const files = await filesOf({ corridorCosts: [price] }, 'corridor-costs');
    expect([...files.keys()]).not.toContain('estimates.parquet');
    expect(await rowsIn(files.get('corridor-costs.parquet')?.bytes ?? new Uint8Array())).toHaveLength(3);
  });

  test('has columns of the same type whatever is in them, so that files of two rounds go together', async () => {
    const all = await rowsIn(await bytesOf({ estimates: [few] }, 'estimates.parquet'));
    expect(all[0]).toMatchObject({ at: null, estimate: null, unit: 'TJS per member' });
    const mixed = parquetFile('x.parquet', [['n', () => 'twelve']], [{}], () => false);
    await expect(mixed).rejects.toThrow(ParquetColumnError);
  });
});

describe('the workbook of a release', () => {
  test('begins with its contents, has a sheet for each table, and ends with notes', async () => {
    const { sheets } = await workbookOf(figures);
    expect(sheets.map(({ name }) => name)).toEqual(['contents', 'clubs', 'corridor-costs', 'notes']);
    expect(sheets[0]?.rows.at(-2)).toEqual(['clubs', 'Clubs', 'Clubs', 3, 1]);
  });

  test('says everything in each language of the studies, each in a column of its own', async () => {
    const { sheets } = await workbookOf({ corridorCosts: [price] });
    const [, , header = [], row = []] = sheets[1]?.rows ?? [];
    expect([header[0], header[1], row[0], row[1]]).toEqual([
      'Corridor',
      'Коридор',
      'Russia → Tajikistan',
      'Россия → Таджикистан',
    ]);
  });

  test('speaks English alone where one of the studies has no other words', async () => {
    const files = await filesOf({ corridorCosts: [price] }, 'estimates', [inEnglish]);
    const { sheets } = await readXlsx(files.get('estimates.xlsx')?.bytes ?? new Uint8Array());
    expect(sheets[1]?.rows[2]?.slice(0, 2)).toEqual(['Corridor', 'Period']);
  });

  test('speaks the languages that the round asks for beside English, and no other', async () => {
    const names = async (languages: readonly Language[]) =>
      [...(await filesOf(figures, 'estimates', catalogue, languages)).keys()].filter((name) => /^report/.test(name));
    expect(await names(['ru'])).toEqual(['report.html', 'report.ru.html']);
    expect(await names([])).toEqual(['report.html']);
    const { sheets } = await readXlsx(await bytesOf({ estimates: [few] }, 'estimates.xlsx'));
    expect(sheets[1]?.rows[2]?.slice(0, 2)).toEqual(['Indicator', 'Показатель']);
  });

  test('shows a withheld figure as withheld, with the reason and without a number', async () => {
    const { sheets } = await workbookOf({ estimates: [few] });
    const row = sheets[1]?.rows[3] ?? [];
    expect(row).toContain('Withheld / Скрыт');
    expect(row).toContain('too few answers, or differs from another figure by too few people');
    expect(row.filter((cell) => typeof cell === 'number')).toEqual([]);
  });

  test('gives differences of shares in percentage points, and shares in percent', async () => {
    const share = { ...told, indicator: 'receiving-share', unit: 'share', estimate: 0.42, se: 0.02 } as const;
    const points = { unit: 'percentage-points', estimate: -3.1, se: 2, ciLow: -5, ciHigh: 10 } as const;
    const difference = { ...share, statistic: 'difference', ...points } as const;
    const { sheets } = await readXlsx(await bytesOf({ estimates: [share, difference] }, 'estimates.xlsx'), {
      readStyles: true,
    });
    const [, , header = [], first = [], second = []] = sheets[1]?.rows ?? [];
    const at = (name: string): number => header.findIndex((cell) => String(cell).startsWith(name));
    const columns = ['Estimate', 'Lower limit', 'Upper limit', 'Standard error'].map(at);
    expect(columns.map((column) => second[column])).toEqual([-3.1, -5, 10, 2]);
    expect(second[at('Unit')]).toBe('percentage points');
    expect([first[at('Estimate')], first[at('Unit')]]).toEqual([0.42, 'share']);
    const formats = [3, 4].map((row) => sheets[1]?.cells?.get(`${row},${at('Estimate')}`)?.style?.numFmt);
    expect(formats).toEqual(['0.0%', '#,##0.0']);
  });

  test('has a column of imputed shares where something was imputed, and there alone', async () => {
    const imputed = { ...told, method: 'design-based-imputed', imputedShare: 0.12 } as const;
    for (const [row, has] of [[imputed, true] as const, [told, false] as const]) {
      const { sheets } = await workbookOf({ estimates: [row] });
      expect(sheets[1]?.rows[2]?.filter((cell) => cell === 'Imputed / Импутировано')).toHaveLength(has ? 1 : 0);
      expect(sheets[1]?.rows[3]?.includes(0.12)).toBe(has);
    }
  });

  test('lists every warning of the release among its notes', async () => {
    const says = note('note.as-written', { text: 'Ask again.' });
    const { sheets } = await workbookOf({ warnings: [{ code: 'x', table: 'clubs', subject: '', count: 1, says }] });
    expect(sheets.at(-1)?.rows[3]?.slice(1)).toEqual(['Ask again.', 'Ask again.']);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('text %j is not run as a formula', async (value) => {
    const sheet = { name: 's', rows: [[{ value }]], frozen: { rows: 0, columns: 0 }, widths: [9] };
    const bytes = await writeWorkbook('t', [sheet]);
    expect((await readXlsx(bytes)).sheets[0]?.rows[0]).toEqual([`'${value}`]);
    const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    expect(parts.filter((part) => part.includes('<f>'))).toEqual([]);
  });

  test('is the same to the byte whenever and in whatever time zone it is written', async () => {
    const first = await bytesOf(figures, 'estimates.xlsx');
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Dushanbe';
    const second = await bytesOf(figures, 'estimates.xlsx');
    process.env['TZ'] = zone;
    if (zone === undefined) delete process.env['TZ'];
    expect(Buffer.from(second).equals(first)).toBe(true);
    const core = new TextDecoder().decode(unzipSync(first)['docProps/core.xml']);
    expect(core).toContain('1970-01-01');
  });

  test('gives each table a sheet, however long or alike their names are', () => {
    const long = 'a-table-with-a-name-of-more-than-thirty-one';
    const names = [...sheetNames(['notes', `${long}-a`, `${long}-b`, 'Notes', 'a/b']).values()];
    expect(names).toEqual([
      'notes',
      'a-table-with-a-name-of-more-tha',
      'a-table-with-a-name-of-more-t 2',
      'Notes 2',
      'a b',
    ]);
  });
});
