/** A data folder, a small survey of other people's making, and the import command, for the import tests. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { vi } from 'vitest';

import { runCommandLine } from '#functions/local/cli.ts';
import { openData } from '#functions/local/open-data.ts';

/** The map of the small survey: two senders side by side, amounts in two currencies, codes of its own. */
export const villageMap = {
  round: {
    id: 'villages',
    title: 'Village study',
    country: 'TJ',
    referencePeriod: { start: '2024-01-01', end: '2024-12-31' },
    reportingCurrency: 'USD',
    instruments: { household: 1 },
    exchangeRates: [{ currency: 'TJS', month: '2024-06', perUsd: 10 }],
    settings: {},
  },
  id: ['hh'],
  design: { stratum: 'zone', psu: 'village', weight: 'weight' },
  answers: {
    disposition: { value: 'complete' },
    region: { column: 'zone' },
    income: { column: 'income', currency: 'TJS', codes: { '-8': 'dont_know', '-9': 'refused' } },
    receives_remittances: { column: 'remit', codes: { '1': 'yes', '2': 'no' } },
    senders: {
      repeat: 2,
      answers: {
        country: { column: 'country{n}', codes: { Russia: 'RU', Kazakhstan: 'KZ' } },
        cash_total: { column: 'cash{n}', currency: { column: 'cur{n}', codes: { USD: 'USD', somoni: 'TJS' } } },
      },
    },
  },
};

export const villageHeader = 'hh,zone,village,weight,income,remit,country1,cash1,cur1,country2,cash2,cur2';
export const villageRows = [
  '1,north,N1,10.5,12000,1,Russia,500,USD,Kazakhstan,1000.50,somoni',
  '2,north,N1,10.5,-8,2,,,,,,',
  '3,north,N2,9,8000.25,1,Russia,250,USD,,,',
  '4,south,S1,12,7000,2,,,,,,',
  '5,south,S2,11,-9,1,Kazakhstan,90,USD,,,',
];

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

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
  const run = async (...args: string[]): Promise<Ran> => {
    let [out, err] = ['', ''];
    const spies = [
      vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text)))),
      vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += String(text)))),
    ];
    const code = await runCommandLine([...args, '--data', join(folder, 'data')]).finally(() => {
      for (const spy of spies) spy.mockRestore();
    });
    return { code, out, err };
  };
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
