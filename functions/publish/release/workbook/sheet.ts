/** A sheet of a workbook as plain data: its cells, and how they look. Words come in every language of the release. */
import type { Wording } from '#functions/platform/wording/wording.ts';

export type Look = 'title' | 'lead' | 'header' | 'withheld' | 'words';

export type SheetCell = {
  readonly value: string | number | null;
  readonly look?: Look;
  /** Number format of a spreadsheet, such as `0.0%`. */
  readonly format?: string;
  /** Name of the sheet that the cell leads to. */
  readonly leadsTo?: string;
};

export type SheetRow = readonly SheetCell[];

export type Sheet = {
  /** 31 characters at most, and unlike that of any other sheet. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Rows and columns that stay where they are while others scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Of each column, in characters. */
  readonly widths: readonly number[];
};

/** A column of words, once for each language, or of something that is the same in all of them. */
export type SheetColumn<Row> = {
  readonly header: (wording: Wording) => string;
} & (
  | { readonly words: (row: Row, wording: Wording) => string }
  | { readonly cell: (row: Row, wordings: readonly Wording[]) => SheetCell }
);

/** The same said in every language, each wording once: `Withheld / Скрыто`. */
export const inAll = (wordings: readonly Wording[], say: (wording: Wording) => string): string =>
  [...new Set(wordings.map(say))].join(' / ');

type LaidColumn<Row> = { readonly header: string; readonly cell: (row: Row) => SheetCell; readonly isWords: boolean };

/** Each language has a column of its own words. */
function laidOut<Row>(columns: readonly SheetColumn<Row>[], wordings: readonly Wording[]): readonly LaidColumn<Row>[] {
  return columns.flatMap((column): readonly LaidColumn<Row>[] => {
    if ('cell' in column) {
      const header = inAll(wordings, column.header);
      return [{ header, cell: (row) => column.cell(row, wordings), isWords: false }];
    }
    return wordings.map((wording) => ({
      header: column.header(wording),
      cell: (row) => ({ value: column.words(row, wording) }),
      isWords: true,
    }));
  });
}

const narrow = 14;
const widest = 48;

/** Wide enough for the words in it, as far as that leaves room for the others. */
function widthOf(cells: readonly SheetCell[]): number {
  const lengths = cells.map(({ value }) => (typeof value === 'string' ? value.length : 0));
  return Math.min(widest, lengths.reduce((most, length) => Math.max(most, length), narrow) + 2);
}

type TableSheet<Row> = {
  readonly name: string;
  readonly title: (wording: Wording) => string;
  /** What a reader must know of all rows: stands below the title. */
  readonly told?: (wording: Wording) => string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
};

/** A table under its title and a header, which stay in sight. */
export function tableSheet<Row>(table: TableSheet<Row>, wordings: readonly Wording[]): Sheet {
  const columns = laidOut(table.columns, wordings);
  const header: SheetRow = columns.map((column) => ({ value: column.header, look: 'header' }));
  const rows = table.rows.map((row) => columns.map(({ cell }) => cell(row)));
  const { told: sentences = () => '' } = table;
  const told: SheetRow = wordings.map(sentences).some((said) => said !== '')
    ? wordings.map((wording) => ({ value: sentences(wording) }))
    : [];
  return {
    name: table.name,
    rows: [[{ value: inAll(wordings, table.title), look: 'title' }], told, header, ...rows],
    frozen: { rows: 3, columns: columns.findIndex(({ isWords }) => !isWords) > wordings.length ? wordings.length : 0 },
    widths: columns.map(({ isWords }, index) =>
      isWords ? widthOf(rows.map((row) => row[index] ?? { value: null })) : narrow,
    ),
  };
}

const longestName = 31;

/**
 * Names of sheets for codes of tables: without what a spreadsheet does not take, no longer than it takes, each once
 * whatever the case of its letters.
 */
export function sheetNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const code of codes) {
    const plain = code.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, longestName) || 'table';
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const ending = ` ${count}`;
      name = `${plain.slice(0, longestName - ending.length)}${ending}`;
    }
    taken.add(name.toLowerCase());
    names.set(code, name);
  }
  return names;
}
