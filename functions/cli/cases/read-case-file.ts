/** Reads a case and the files it names: each is looked up beside the case, then in ../data/. */
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CaseError } from '#analysis/cases/case-error.ts';
import { readCase, type Case } from '#analysis/cases/case-schema.ts';
import { columnsUsed } from '#analysis/cases/columns-used.ts';
import type { SavedFiles, SavedTable } from '#analysis/cases/saved-files.ts';
import { readJson } from '#schemas/basics/json-fault.ts';
import { readTextFile } from '../files/decode-file.ts';
import type { Encoding } from '../files/encodings.ts';
import { readTable, TableError, type ReadTable } from './read-table.ts';

export type LoadedCase = {
  readonly spec: Case;
  readonly table: ReadTable;
  readonly files: SavedFiles;
  /** Where the table came from, for messages. */
  readonly tablePath: string;
};

/**
 * Reads a case file.
 *
 * @param encoding what its tables are written in; the case itself is JSON in UTF-8
 * @throws {CaseError} the file is missing, is no JSON or does not follow the format; {TableError} a table it names cannot be read
 */
export async function readCaseFile(path: string, encoding?: Encoding): Promise<LoadedCase> {
  const spec = readCase(await parseFile(path));
  const { delimiter, na: missing } = spec.input;
  const tablePath = await findFile(path, spec.input.file);
  const dialect = missing === undefined ? { delimiter, encoding } : { delimiter, missing, encoding };
  const table = await readTable(tablePath, dialect, () => columnsUsed(spec));
  const saved = async (name: string): Promise<SavedTable> => readSaved(await findFile(path, name), encoding);
  const { replicates, design } = spec;
  const files: SavedFiles = {
    ...(replicates?.counts_file === undefined ? {} : { counts: await saved(replicates.counts_file) }),
    ...(design.joint === undefined ? {} : { joint: await saved(design.joint) }),
  };
  return { spec, table, tablePath, files };
}

async function parseFile(path: string): Promise<unknown> {
  await access(path).catch(() => {
    throw new CaseError(`${path}: no such case file`);
  });
  const json = readJson(await readTextFile({ file: path, holds: 'json' }));
  if (json.kind === 'faulty') throw new CaseError(`${path}: ${json.fault}`);
  return json.value;
}

async function findFile(casePath: string, name: string): Promise<string> {
  const beside = dirname(resolve(casePath));
  for (const candidate of [resolve(beside, name), resolve(beside, '../data', name)]) {
    const found = await access(candidate).then(
      () => true,
      () => false,
    );
    if (found) return candidate;
  }
  throw new TableError(`${name}: no such file beside the case or in ../data`);
}

/** Draw counts, or probabilities of pairs: the first column names the PSU, the others hold one number per replicate or PSU. */
async function readSaved(path: string, encoding: Encoding | undefined): Promise<SavedTable> {
  let header: readonly string[] = [];
  const dialect = { delimiter: ',', missing: [], encoding };
  const { columns, words, rowCount } = await readTable(path, dialect, (names) => {
    header = names.slice(1);
    return { words: new Set(names.slice(0, 1)), measures: new Set(header) };
  });
  const [psu] = Object.values(words ?? {});
  if (psu === undefined || header.length === 0)
    throw new TableError(`${path}: needs a column of PSUs and columns of numbers`);
  // In the order of the file: an object would put names that are whole numbers in theirs.
  const numbers = header.map((name) => {
    const column = columns[name];
    if (column?.kind !== 'numeric')
      throw new TableError(`${path}: column '${name}' holds text where numbers are needed`);
    return column.values;
  });
  return {
    psus:
      psu.kind === 'factor' ? Array.from(psu.codes, (code) => psu.levels[code] ?? '') : Array.from(psu.values, String),
    columns: header,
    numbers: Array.from({ length: rowCount }, (_, row) => numbers.map((column) => column[row] ?? NaN)),
  };
}
