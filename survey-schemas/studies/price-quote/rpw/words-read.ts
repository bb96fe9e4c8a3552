/** Kinds of provider, ways to pay, send and collect, speed and reach of a row, as answers. */
import type { RowCells } from './cells.ts';
import type { Column } from './columns.ts';
import { accessPoints, codeOf, coverages, firmTypes, payments, pickups, speeds, wordsIn } from './vocabulary.ts';

type Vocabulary = typeof speeds;
type Answers = Readonly<Record<string, unknown>>;

/** Reads words, and remembers how each was spelled first. */
export function wordReader(): {
  readonly services: (row: RowCells) => Answers;
  readonly coverage: (row: RowCells) => Answers;
} {
  const spelled = new Map<string, string>();
  const noteSpelling = (row: RowCells, column: Column): void => {
    const text = row.text(column);
    const key = `${column} ${text.toLowerCase()}`;
    const first = spelled.get(key);
    if (first === undefined) spelled.set(key, text);
    else if (first !== text) row.flag('spelling', column);
  };
  const one = (row: RowCells, column: Column, vocabulary: Vocabulary, otherwise: string): string => {
    const unsaid = row.unsaid(column);
    if (unsaid !== undefined) return unsaid;
    noteSpelling(row, column);
    const code = codeOf(vocabulary, row.text(column).toLowerCase());
    if (code === undefined) row.flag('unknown-word', column);
    return code ?? otherwise;
  };
  const several = (row: RowCells, column: Column, vocabulary: Vocabulary): string | readonly string[] => {
    const unsaid = row.unsaid(column);
    if (unsaid !== undefined) return unsaid;
    noteSpelling(row, column);
    const codes = wordsIn(row.text(column)).map((word) => codeOf(vocabulary, word));
    if (codes.includes(undefined)) row.flag('unknown-word', column);
    return [...new Set(codes.map((code) => code ?? 'other'))];
  };
  return {
    services: (row) => ({
      provider_type: one(row, 'firmType', firmTypes, 'other'),
      payment_instrument: several(row, 'payment', payments),
      ...(row.has('access') && { access_point: several(row, 'access', accessPoints) }),
      pickup_method: several(row, 'pickup', pickups),
      speed: one(row, 'speed', speeds, 'dont_know'),
    }),
    coverage: (row) => (row.has('coverage') ? { coverage: one(row, 'coverage', coverages, 'dont_know') } : {}),
  };
}
