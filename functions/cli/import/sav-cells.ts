/** The cases of an SPSS file, row by row, plain or out of bytecode. */
import { Cursor } from './binary-file.ts';
import type { SavDictionary, SavVariable } from './sav-dictionary.ts';

type Named = SavVariable & { readonly short: string; readonly called: string };
type Showing = {
  readonly text: (bytes: Buffer) => string;
  readonly show: (variable: SavVariable, value: number) => string;
};

const blank = Buffer.alloc(8, ' ');

/** The next eight-byte piece of a case; undefined at the end of the data. */
function pieceReader(dictionary: SavDictionary, cursor: Cursor): () => Buffer | undefined {
  const { compressed, bias } = dictionary;
  const plain = (): Buffer | undefined => (cursor.at + 8 <= cursor.bytes.length ? cursor.take(8) : undefined);
  if (!compressed) return plain;
  const number = (value: number): Buffer => {
    const bytes = Buffer.alloc(8);
    if (cursor.littleEndian) bytes.writeDoubleLE(value);
    else bytes.writeDoubleBE(value);
    return bytes;
  };
  let codes: number[] = [];
  return () => {
    for (;;) {
      if (codes.length === 0) {
        const next = plain();
        if (next === undefined) return undefined;
        codes = [...next];
      }
      const code = codes.shift();
      if (code === undefined || code === 252) return undefined;
      if (code === 0) continue;
      if (code === 253) return cursor.take(8);
      if (code === 254) return blank;
      return code === 255 ? number(-Number.MAX_VALUE) : number(code - bias);
    }
  };
}

/** Variables as people know them: a text of more than 255 bytes lies in several, each of which gives 255 bytes. */
function wholeVariables(variables: readonly Named[], veryLong: string): readonly (readonly Named[])[] {
  const widths = new Map(
    [...veryLong.matchAll(/([^=\0\t]+)=(\d+)/g)].map(([, name = '', width]) => [name.toUpperCase(), Number(width)]),
  );
  const groups: Named[][] = [];
  for (let at = 0; at < variables.length;) {
    const width = widths.get(variables[at]?.short.toUpperCase() ?? '') ?? 0;
    const segments = width > 255 ? Math.ceil(width / 252) : 1;
    groups.push(variables.slice(at, at + segments));
    at += segments;
  }
  return groups;
}

/** Names of the columns, in their order. */
export const columnsOf = (variables: readonly Named[], { veryLong }: SavDictionary): readonly string[] =>
  wholeVariables(variables, veryLong).map(([first]) => first?.called ?? '');

/** Every case as text. @throws {RangeError} the data are cut off */
export function* cellsOf(
  dictionary: SavDictionary,
  variables: readonly Named[],
  { text, show }: Showing,
): Generator<readonly string[]> {
  const groups = wholeVariables(variables, dictionary.veryLong);
  const next = pieceReader(
    dictionary,
    new Cursor(dictionary.cursor.bytes, dictionary.cursor.littleEndian, dictionary.cursor.at),
  );
  const wanted = dictionary.cases < 0 ? Infinity : dictionary.cases;
  const needed = (): Buffer => {
    const piece = next();
    if (piece === undefined) throw new RangeError('the data are cut off');
    return piece;
  };
  const pieces = (first: Buffer | undefined, count: number): Buffer =>
    Buffer.concat(Array.from({ length: count }, (_, at) => (at === 0 && first !== undefined ? first : needed())));
  for (let row = 0; row < wanted; row++) {
    let first = next();
    if (first === undefined) {
      if (wanted === Infinity) return;
      throw new RangeError('the data are cut off');
    }
    yield groups.map((group) => {
      const parts = group.map((variable) => {
        const bytes = pieces(first, variable.pieces);
        first = undefined;
        return variable.width === 0 ? bytes : bytes.subarray(0, Math.min(variable.width, 255));
      });
      const [variable] = group;
      if (variable === undefined) return '';
      const whole = Buffer.concat(parts);
      return variable.width === 0 ? show(variable, dictionary.number(whole)) : text(whole).trimEnd();
    });
  }
}
