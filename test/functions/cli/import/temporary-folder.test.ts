/** Nothing that an import put down for a while stays behind, however it ends. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { RowSpool } from '#functions/cli/import/layout/row-spool.ts';
import { startRemit } from '../remit-process.ts';
import { asCsv, changed } from './layout/price-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'temporary-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const left = () => readdirSync(folder).filter((name) => name.startsWith('remit-'));
const here = hostname().replaceAll(/[^A-Za-z0-9]/g, '');
const made = (name: string): string => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'rows'), '{}');
  return name;
};

describe('a folder for a while', () => {
  test('that an ended process left is removed by the next import; those of running ones and of other machines stay', () => {
    const ended = spawnSync(process.execPath, ['-e', '0']).pid;
    const gone = [made(`remit-import-${here}-${ended}-aBcDeF`), made('remit-rows-aBcDeF')];
    utimesSync(join(folder, 'remit-rows-aBcDeF'), 0, 0);
    const kept = [
      made(`remit-import-${here}-${process.ppid}-aBcDeF`),
      made(`remit-import-elsewhere-${ended}-aBcDeF`),
      made('remit-rows-AbCdEf'),
      made('remit-notes'),
    ];
    const spool = new RowSpool();
    const own = left().filter((name) => !kept.includes(name));
    expect(own).toEqual([expect.stringContaining(`-${process.pid}-`)]);
    expect(left()).not.toEqual(expect.arrayContaining(gone));
    spool.close();
    expect(left().toSorted()).toEqual(kept.toSorted());
    expect(process.listenerCount('SIGTERM')).toBe(0);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'goes with an import that %s ends',
    { timeout: 120_000 },
    async (signal) => {
      const rows = Array.from({ length: 60_000 }, (_, at) => changed(at % 24, { NOTE2: `note ${at}` }));
      const file = join(folder, 'prices.csv');
      writeFileSync(file, asCsv(rows));
      const from = ['--round', 'r', '--instrument', 'price-quote', '--layout', 'rpw', '--country', 'KE'];
      const { child, ended } = startRemit('import', ...from, '--data', join(folder, 'data'), file);
      await vi.waitFor(() => {
        expect(left().some((name) => existsSync(join(folder, name, 'rows')))).toBe(true);
      }, 60_000);
      child.kill(signal);
      await ended;
      expect(child.signalCode).toBe(signal);
      expect(left()).toEqual([]);
    },
  );
});
