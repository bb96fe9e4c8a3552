/** A data folder and the import command, for the import tests. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openData } from '#functions/laptop/data/open-data.ts';
import { remitHere, type Said } from '../remit-here.ts';
import { villageMap } from './village-survey.ts';

/** Everything that an async iterable yields. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Opens a folder for a test file; the database stays open between commands, as while `serve` runs. */
export async function importPlatform() {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const data = await openData(join(folder, 'data'), 'alone');
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const run = (...args: string[]): Promise<Said> => remitHere(...args, '--data', join(folder, 'data'));
  return {
    store: data.store,
    file,
    path: (name: string) => join(folder, name),
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    run,
    /** Imports a CSV with the village map, or a change of it. */
    importCsv: (csv: string | Uint8Array, map: unknown = villageMap, ...args: string[]) =>
      run(
        'import',
        ...['--round', 'villages', '--instrument', 'household'],
        ...['--map', file('map.json', JSON.stringify(map)), ...args],
        file('households.csv', csv),
      ),
    async close() {
      await data.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
