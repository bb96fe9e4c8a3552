/** The lines of docs/studies.md, "From the file to the dashboard", lead from the file to a release, as they are typed. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { remitHere } from '../functions/cli/remit-here.ts';

const root = mkdtempSync(join(tmpdir(), 'remit-walk-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What a line does, with the folder and the files of this test. */
async function type(line: string, data: string) {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
  const args = words.slice(2).map((word) => (/\.(json|csv)$/.test(word) ? join(root, word) : word));
  const { code, out, err } = await remitHere(...args, '--data', join(root, data));
  return { line, code, complained: code === 0 ? '' : err, printed: out };
}

const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

function layOut(end: string): void {
  mkdirSync(root, { recursive: true });
  copyFileSync('docs/examples/savings-clubs.json', join(root, 'savings-clubs.json'));
  const round = {
    id: 'clubs-2026',
    title: 'Savings clubs',
    country: 'TJ',
    referencePeriod: { start: '2025-01-01', end },
    reportingCurrency: 'TJS',
    instruments: { 'savings-clubs': 1 },
    exchangeRates: [],
    settings: {},
  };
  writeFileSync(join(root, 'round.json'), JSON.stringify(round));
  const units = ['a', 'b', 'c', 'd'].map((psu, at) => `savings-clubs,${psu},${at < 2 ? 'n' : 's'},${psu},Sughd,5,60`);
  const head = 'instrument,psu,stratum,label,region,firstStageWeight,units';
  writeFileSync(join(root, 'frame.csv'), [head, ...units].join('\n'));
}

const page = readFileSync('docs/studies.md', 'utf8');
const [, fenced = ''] = /## From the file to the dashboard\n\n```bash\n([^`]+)```/.exec(page) ?? [];
const lines = fenced.trim().split('\n');

test.each([
  ['a period that is over', '2025-12-31'],
  ['a period that runs until the week after next', day(14)],
])('every line runs, and the last one publishes, in %s', async (name, end) => {
  layOut(end);
  const told = [];
  for (const line of lines) told.push(await type(line, name));
  expect(told.filter(({ code }) => code !== 0)).toEqual([]);
  const filed = told.find(({ line }) => line.includes('simulate'));
  expect(filed?.printed).toBe('200 stored in clubs-2026, 0 already there, 0 refused\n');
  expect(told.at(-1)?.printed).toMatch(/^Release \S+ of round clubs-2026/);
});

test('what is refused is counted with its reason, and what is there is not filed again', async () => {
  layOut('2025-12-31');
  for (const line of lines.slice(0, 4)) expect(await type(line, 'refusing')).toMatchObject({ code: 0 });
  const simulate = 'npx remit simulate --instrument savings-clubs --round clubs-2026 --n 20 --file --json';
  const spoiled = await type(`${simulate} --faulty 1`, 'refusing');
  expect(spoiled).toMatchObject({ code: 1 });
  expect(spoiled.complained).toContain('20 of 20 simulated responses were refused');
  expect(JSON.parse(spoiled.printed)).toMatchObject({ stored: 0, alreadyStored: 0, refused: 20 });
  expect(spoiled.printed).toContain('/answers/');
  expect(await type(simulate, 'refusing')).toMatchObject({ code: 0 });
  const again = await type(simulate, 'refusing');
  expect(JSON.parse(again.printed)).toEqual({
    round: 'clubs-2026',
    stored: 0,
    alreadyStored: 20,
    refused: 0,
    reasons: {},
  });
  const nowhere = await type(simulate.replace('clubs-2026', 'clubs-2027'), 'refusing');
  expect(nowhere.code).toBe(1);
  expect(nowhere.complained).toContain('there is no round "clubs-2027"');
});
