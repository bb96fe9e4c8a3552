/** Fields that read one answer: from a column, from columns side by side, worked out, or by cases. */
import { plainCode } from '#schemas/basics/plain-text.ts';
import type { CellValue } from '#schemas/language/kinds/contract/cell.ts';
import type { PlannedLeaf } from '#schemas/language/questions/outline.ts';

import { readNumber } from '#schemas/basics/read-number.ts';
import { isCodeAndMissing, readCell } from './cell-values.ts';
import type { CellFault, Compiling, FieldReader, Notes } from './compiling.ts';
import { positionOf } from './compiling.ts';
import { type Cells, columnsIn, holds, UnreadableCell, valueOf } from './expression.ts';
import type { CasesMap, CellMap, OptionsMap, OutcomeMap, SumMap } from './map-schema.ts';

/** Notes a fault, and gives the answer if there is one. */
function noted(cell: CellValue, place: Pick<CellFault, 'column' | 'pointer' | 'value'>, notes: Notes): unknown {
  if (cell.kind === 'fault') notes.faults.push({ ...place, rule: cell.rule, message: cell.message });
  return cell.kind === 'answer' ? cell.value : undefined;
}

/** An answer from one column. */
export function cellField({ leaf, path }: PlannedLeaf, map: CellMap, compiling: Compiling): FieldReader {
  const position = positionOf(compiling, map.column);
  const column = `${compiling.prefix}${map.column}`;
  const info = compiling.info.get(map.column);
  const { currency } = map;
  const currencyCell =
    typeof currency === 'object' ? { map: currency, at: positionOf(compiling, currency.column) } : undefined;
  if (leaf.holds === 'money' && currency === undefined)
    compiling.mistakes.push(`answers.${path}: an amount needs a currency`);
  const currencyIn = (cells: readonly string[]): string | undefined => {
    if (currencyCell === undefined) return typeof currency === 'string' ? currency : undefined;
    const text = plainCode(cells[currencyCell.at] ?? '');
    if (compiling.reading.missing.has(text)) return undefined;
    const label = plainCode(compiling.info.get(currencyCell.map.column)?.labels.get(text) ?? text);
    const { codes } = currencyCell.map;
    const code = codes === undefined ? label : (codes[text] ?? codes[label]);
    return typeof code === 'string' ? code : undefined;
  };
  const withoutBlank = { ...map, blank: undefined };
  return {
    read: (cells, pointer, notes) => {
      const raw = cells[position] ?? '';
      notes.columnOf.set(pointer, column);
      if (isCodeAndMissing(leaf, raw, map, compiling.reading))
        compiling.readAsCode.set(column, (compiling.readAsCode.get(column) ?? 0) + 1);
      const cell = readCell(leaf, raw, map, compiling.reading, currencyIn(cells), info);
      return noted(cell, { column, pointer, value: raw }, notes);
    },
    holds: (cells) =>
      readCell(leaf, cells[position] ?? '', withoutBlank, compiling.reading, currencyIn(cells), info).kind !==
      'missing',
  };
}

/** Several answers at once, from one column per option. */
export function optionsField(map: OptionsMap, compiling: Compiling): FieldReader {
  const options = Object.entries(map.options).map(([code, column]) => ({ code, at: positionOf(compiling, column) }));
  const read = (cells: readonly string[]): readonly string[] | undefined => {
    const chosen = options.filter(({ at }) => map.chosen.includes(plainCode(cells[at] ?? ''))).map(({ code }) => code);
    return chosen.length === 0 ? undefined : chosen;
  };
  return { read, holds: (cells) => read(cells) !== undefined };
}

/** Looks cells up by column, as expressions ask for them. */
function cellsFor(names: readonly string[], compiling: Compiling): (cells: readonly string[]) => Cells {
  const positions = new Map(names.map((name) => [name, positionOf(compiling, name)]));
  const { missing, decimal } = compiling.reading;
  return (cells) => ({
    text: (name) => {
      const text = plainCode(cells[positions.get(name) ?? -1] ?? '');
      return missing.has(text) || compiling.info.get(name)?.isMissing(text) === true ? undefined : text;
    },
    number: (text) => readNumber(text, decimal),
  });
}

const unusable = {
  number: 'The value is not a number.',
  'divide-by-zero':
    'The sum of the map divides by 0 here; give the case of its own with “when” in the map, or mend the value.',
};

/** Runs a reader; a cell that it cannot read becomes a fault of the row. */
function guarded(notes: Notes, compiling: Compiling, pointer: string, cells: Cells, work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UnreadableCell)) throw error;
    const column = `${compiling.prefix}${error.column}`;
    const { rule } = error;
    notes.faults.push({ column, pointer, rule, message: unusable[rule], value: cells.text(error.column) ?? '' });
    return undefined;
  }
}

/** A number worked out of columns. */
export function sumField({ leaf, path }: PlannedLeaf, map: SumMap, compiling: Compiling): FieldReader {
  const names = columnsIn(map.compute);
  const look = cellsFor(names, compiling);
  if (leaf.holds !== 'number' && leaf.holds !== 'money')
    compiling.mistakes.push(`answers.${path}: only a number or an amount can be computed`);
  if (leaf.holds === 'money' && map.currency === undefined)
    compiling.mistakes.push(`answers.${path}: an amount needs a currency`);
  const asCell: CellMap = { column: names[0] ?? '', exponent: map.exponent, separator: ' ' };
  const column = `${compiling.prefix}${asCell.column}`;
  return {
    read: (row, pointer, notes) => {
      const cells = look(row);
      notes.columnOf.set(pointer, column);
      return guarded(notes, compiling, pointer, cells, () => {
        const value = valueOf(map.compute, cells);
        if (value === undefined) return undefined;
        // Fifteen digits: what adding binary fractions leaves behind them is no part of the sum.
        const text = String(Number(value.toPrecision(15)));
        const cell = readCell(leaf, text, asCell, { decimal: '.', missing: new Set() }, map.currency);
        return noted(cell, { column, pointer, value: text }, notes);
      });
    },
    holds: (row) => names.some((name) => look(row).text(name) !== undefined),
  };
}

/** The answer of the first case that holds. */
export function casesField(planned: PlannedLeaf, map: CasesMap, compiling: Compiling): FieldReader {
  const outcome = (then: OutcomeMap): FieldReader['read'] => {
    if (then === null) return () => undefined;
    if (typeof then !== 'object') return () => then;
    return 'compute' in then ? sumField(planned, then, compiling).read : cellField(planned, then, compiling).read;
  };
  const cases = map.when.map(({ if: test, then }) => ({ test, read: outcome(then) }));
  const names = map.when.flatMap(({ if: test }) => columnsIn(test));
  const look = cellsFor(names, compiling);
  const otherwise = outcome(map.otherwise);
  return {
    read: (row, pointer, notes) => {
      const cells = look(row);
      notes.columnOf.set(pointer, `${compiling.prefix}${names[0] ?? ''}`);
      return guarded(notes, compiling, pointer, cells, () =>
        (cases.find(({ test }) => holds(test, cells))?.read ?? otherwise)(row, pointer, notes),
      );
    },
    holds: (row) => names.some((name) => look(row).text(name) !== undefined),
  };
}
