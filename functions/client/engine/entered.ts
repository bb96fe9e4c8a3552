/** What was entered so far, question by question. Plain data, never changed in place: what did not change is shared. */

import { last } from '#schemas/basics/last.ts';
import { without } from './without.ts';

/** All that was entered at one question. */
export type Cell = {
  /** The answer, or a non-response code; absent while there is none. */
  readonly answer?: unknown;
  /** What stands in the boxes as it was written, by ending of the box; kept also where it can be read as no answer. */
  readonly typed?: Readonly<Record<string, string>>;
  /** What the interviewer noted; never an answer. */
  readonly note?: string;
  /** Unlikely, and confirmed: by rule, with a note or an empty text. */
  readonly confirmed?: Readonly<Record<string, string>>;
};

/** A row of a roster. Its id is minted when it is added and stays when rows before it go. */
export type Row = {
  readonly id: string;
  /** What the interviewer calls this person; never filed. */
  readonly name?: string;
  readonly entered: Entered;
};

/** What was entered in one scope: the interview, or a row. Groups do not show. */
export type Entered = {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
};

/**
 * Where a question or a roster stands: names and ids of rows in turn.
 *
 * @example ['senders', 'r2', 'channels', 'r5', 'amount']
 */
export type Address = readonly string[];

export const nothingEntered: Entered = { cells: {}, rows: {} };
export const noRows: readonly Row[] = [];

/** Two addresses are the same place. */
export const isSame = (a: Address, b: Address): boolean => a.length === b.length && a.every((step, i) => step === b[i]);

/** An address as a key of a record. */
export const keyOf = (address: Address): string => address.join('/');

/** What is entered around a question, and the name of the question there; undefined where a row is gone. */
export function scopeAt(
  entered: Entered,
  address: Address,
): { readonly entered: Entered; readonly name: string } | undefined {
  const [name = '', id, ...rest] = address;
  if (id === undefined) return { entered, name };
  const row = rowIn(entered, name, id);
  return row && scopeAt(row.entered, rest);
}

const rowIn = (entered: Entered, roster: string, id: string): Row | undefined =>
  (entered.rows[roster] ?? noRows).find((row) => row.id === id);

/** The cell of a question; an empty one where nothing was entered. */
export function cellAt(entered: Entered, address: Address): Cell {
  const scope = scopeAt(entered, address);
  return scope?.entered.cells[scope.name] ?? {};
}

/** The rows of a roster. */
export function rowsAt(entered: Entered, roster: Address): readonly Row[] {
  const scope = scopeAt(entered, roster);
  return scope?.entered.rows[scope.name] ?? noRows;
}

/** The row with an address: that of its roster, and its id. */
export const rowAt = (entered: Entered, address: Address): Row | undefined =>
  rowsAt(entered, address.slice(0, -1)).find(({ id }) => id === last(address));

/** The same with another cell or other rows at an address; unchanged where a row on the way is gone. */
function changed(entered: Entered, address: Address, change: (scope: Entered, name: string) => Entered): Entered {
  const [name = '', id, ...rest] = address;
  if (id === undefined) return change(entered, name);
  const rows = entered.rows[name] ?? noRows;
  return {
    ...entered,
    rows: {
      ...entered.rows,
      [name]: rows.map((row) => (row.id === id ? { ...row, entered: changed(row.entered, rest, change) } : row)),
    },
  };
}

/** With another cell; one that holds nothing is taken away. */
export const withCell = (entered: Entered, address: Address, cell: Cell): Entered =>
  changed(entered, address, (scope, name) => {
    const isBlank = Object.keys(cell).length === 0;
    return { ...scope, cells: isBlank ? without(scope.cells, name) : { ...scope.cells, [name]: cell } };
  });

/** With other rows of a roster. */
export const withRows = (entered: Entered, roster: Address, rows: readonly Row[]): Entered =>
  changed(entered, roster, (scope, name) => ({ ...scope, rows: { ...scope.rows, [name]: rows } }));

/** With another name of a row; without one where it is empty. */
export const withName = (entered: Entered, address: Address, name: string): Entered =>
  withRows(
    entered,
    address.slice(0, -1),
    rowsAt(entered, address.slice(0, -1)).map((row) => {
      if (row.id !== last(address)) return row;
      return name === '' ? without(row, 'name') : { ...row, name };
    }),
  );

/** Whether anything at all was entered in a scope. */
export const isEmpty = ({ cells, rows }: Entered): boolean =>
  Object.keys(cells).length === 0 && Object.values(rows).every((list) => list.length === 0);
