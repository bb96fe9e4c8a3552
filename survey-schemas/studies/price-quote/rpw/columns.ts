/** Columns of the World Bank's price file: its two sheets, and the extracts that circulate with 30 of them in capitals. */
import { nearestName } from '../../../basics/nearest-name.ts';
import type { SourceCell } from '../../../language/study/layout.ts';

/** What columns are called, spelled small and with single blanks; the first name is that of the current sheet. */
const names = {
  period: ['period'],
  from: ['source code'],
  fromName: ['source name'],
  to: ['destination code'],
  toName: ['destination name'],
  firm: ['firm'],
  firmType: ['firm type'],
  payment: ['payment instrument', 'product'],
  access: ['access point', 'sending location'],
  speed: ['speed actual'],
  amount: ['cc1 lcu amount'],
  dollars: ['cc1 denomination amount'],
  currency: ['cc1 lcu code'],
  fee: ['cc1 lcu fee'],
  rate: ['cc1 lcu fx rate'],
  margin: ['cc1 fx margin'],
  total: ['cc1 total cost %'],
  amount500: ['cc2 lcu amount'],
  dollars500: ['cc2 denomination amount'],
  currency500: ['cc2 lcu code'],
  fee500: ['cc2 lcu fee'],
  rate500: ['cc2 lcu fx rate'],
  margin500: ['cc2 fx margin'],
  total500: ['cc2 total cost %'],
  interbank: ['inter lcu bank fx'],
  transparent: ['transparent'],
  note: ['standard note', 'note1'],
  note2: ['note2'],
  coverage: ['receiving network coverage', 'coverage'],
  pickupLocation: ['pickup location'],
  pickup: ['pickup method', 'pick up method'],
  date: ['date'],
  corridor: ['corridor'],
} as const;

export type Column = keyof typeof names;

const isColumn = (text: string): text is Column => Object.hasOwn(names, text);
const columns = Object.keys(names).filter(isColumn);

/** Columns that one sheet or the extracts lack. */
const mayLack: readonly Column[] = ['access', 'coverage', 'pickupLocation', 'note2'];

/** Columns of the file that say nothing of a price: a number that changes between releases, and labels of its own groups. */
const passedOver = /^(id|(source|destination) (region|income|lending|g8g20))$/;

const plainName = (cell: SourceCell): string =>
  typeof cell === 'string'
    ? cell
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_-]+/gu, ' ')
    : '';

export type Missing = { readonly column: string; readonly near?: string };

export type Found = {
  /** Position of each column that is there, and what its header says. */
  readonly at: ReadonlyMap<Column, { readonly position: number; readonly header: string }>;
  readonly missing: readonly Missing[];
  /** Columns of which nobody knows what they are, those left out that may be meant for one that is missing. */
  readonly unclaimed: readonly string[];
  readonly notes: readonly string[];
};

/** What stands in the header beside the columns that are read. */
function notesOn(header: readonly SourceCell[], unread: readonly string[]): readonly string[] {
  const plain = header.map(plainName);
  const repeated = plain.filter((name, at) => name !== '' && plain.indexOf(name) < at).length;
  const unnamed = plain.filter((name) => name === '').length;
  return [
    ...(repeated > 0 ? [`${repeated} columns repeat earlier ones; of each the first was read`] : []),
    ...(unnamed > 0 ? [`${unnamed} columns have no name and were not read`] : []),
    ...(unread.length > 0 ? [`not read: ${unread.map((name) => `"${name}"`).join(', ')}`] : []),
  ];
}

/** The name that has most words of another one, half of them at least: `firm kind` of `firm type`. */
function alikeName(name: string, others: readonly string[]): string | undefined {
  const words = name.split(' ');
  const shared = (other: string): number => other.split(' ').filter((word) => words.includes(word)).length;
  const [best] = others.toSorted((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) * 2 >= Math.max(words.length, best.split(' ').length) ? best : undefined;
}

/** The first that is found for a name of the column, of which one sheet may have another than the other. */
const nearOf = (column: Column, find: (name: string) => string | undefined): string | undefined =>
  names[column].map(find).find((found) => found !== undefined);

/** Finds the columns in a header, and names those that are missing with the ones that may be meant. */
export function findColumns(header: readonly SourceCell[]): Found {
  const plain = header.map(plainName);
  const at = new Map<Column, { position: number; header: string }>();
  for (const column of columns) {
    const position = plain.findIndex((name) => names[column].some((known) => known === name));
    const cell = header[position];
    if (typeof cell === 'string') at.set(column, { position, header: cell.trim() });
  }
  const taken = new Set([...at.values()].map(({ position }) => position));
  const known: ReadonlySet<string> = new Set(Object.values(names).flat());
  const strange = plain.filter((name, place) => name !== '' && !taken.has(place) && !known.has(name));
  const unread = [...new Set(strange.filter((name) => !passedOver.test(name)))];
  const lacking = columns
    .filter((column) => !at.has(column))
    .map((column) => ({ column, near: nearOf(column, (name) => nearestName(name, unread)) }))
    .filter(({ column, near }) => near !== undefined || !mayLack.includes(column));
  const spoken = new Set(lacking.map(({ near }) => near));
  const left = unread.filter((name) => !spoken.has(name));
  const missing = lacking.map(({ column, near = nearOf(column, (name) => alikeName(name, left)) }) => ({
    column: names[column].join('" or "'),
    ...(near !== undefined && { near }),
  }));
  const claimed = new Set(missing.map(({ near }) => near));
  const unclaimed = unread.filter((name) => !claimed.has(name));
  return { at, missing, unclaimed, notes: notesOn(header, unread) };
}
