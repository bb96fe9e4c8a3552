/** Stratum, PSU and weight of a row: judged here, so that the store never meets one that it cannot hold. */
import { plainCode } from '#schemas/basics/plain-text.ts';
import { isStorableText } from '#schemas/language/faults/storable.ts';

import { readNumber } from '#schemas/basics/read-number.ts';
import { type Compiling, type Notes, positionOf } from './compiling.ts';
import type { ImportMap } from './map-schema.ts';
import { joinIds } from './source-id.ts';

/** No unit stands for more people than live; weights that are shares of a whole population are small. */
const weights = { least: 1e-9, most: 1e10 };
/** Characters of the name of a stratum or PSU, as in a frame; several ids joined into one may need more. */
const longestName = 256;

/** Why a weight cannot be used, and what to do; undefined when it can. */
function weightFault(weight: number | undefined): string | undefined {
  if (weight === undefined || !(weight > 0)) return 'The weight is not a number above 0.';
  return weight < weights.least || weight > weights.most
    ? 'The weight must lie between 0.000000001 and 10,000,000,000, which is more than all people; look at the decimal mark, and whether the map names the column of the weight.'
    : undefined;
}

function nameFault(name: string): string | undefined {
  if (name.length > longestName)
    return `The name is longer than ${longestName} characters; look whether the map names the column that was meant.`;
  return isStorableText(name) ? undefined : 'The name holds characters that cannot be stored; write it anew.';
}

/** Reads the design of a row; what is wrong with it is noted. */
export function designReader(map: ImportMap, compiling: Compiling) {
  const at = (column: string | undefined) => (column === undefined ? undefined : positionOf(compiling, column));
  const positions = {
    stratum: at(map.design.stratum),
    psu: at(map.design.psu),
    weight: positionOf(compiling, map.design.weight),
  };
  const ids = map.id.map((column) => positionOf(compiling, column));
  const cell = (cells: readonly string[], position: number) => plainCode(cells[position] ?? '');
  return (cells: readonly string[], notes: Notes) => {
    const refuse = (column: string, rule: string, message: string, value: string): void => {
      notes.faults.push({ column, pointer: '', rule, message, value });
    };
    const parts = ids.map((position) => cell(cells, position));
    const named = (column: string | undefined, position: number | undefined, otherwise: string): string => {
      if (column === undefined || position === undefined) return otherwise;
      const value = cell(cells, position);
      const why = compiling.reading.missing.has(value) ? 'The value is missing.' : nameFault(value);
      if (why !== undefined) refuse(column, 'design', why, value);
      return value;
    };
    map.id.forEach((column, index) => named(column, ids[index], ''));
    const psu = named(map.design.psu, positions.psu, joinIds(parts));
    const stratum = named(map.design.stratum, positions.stratum, 'all');
    const text = cell(cells, positions.weight);
    const weight = readNumber(text, compiling.reading.decimal);
    const why = weightFault(weight);
    if (why !== undefined) refuse(map.design.weight, 'weight', why, text);
    return { parts, psu, stratum, weight: weight ?? 0 };
  };
}
