/** Runs every case of a folder against its expected block, for the tests beside it. */
import { readdirSync } from 'node:fs';
import { checkCase, type Check } from '#analysis/cases/check-case.ts';
import { readCaseFile } from '#functions/cli/cases/read-case-file.ts';

/** Names of the cases in a folder. */
export const casesIn = (folder: URL): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();

/** Reads and checks one case. */
export async function check(folder: URL, name: string): Promise<Check> {
  const { spec, table, files } = await readCaseFile(new URL(name, folder).pathname);
  return checkCase(spec, table, files);
}
