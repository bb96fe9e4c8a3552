/** What an operator types, run as they run it: the command line on a deployed stage, and the deployment. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';

import type { Round } from '#schemas/fieldwork/round.ts';
import type { SmallRound } from '../expectations/place.ts';
import { villageHeader, villageMap } from '../functions/cli/import/village-survey.ts';

const linked = v.pipe(v.string(), v.parseJson(), v.object({ token: v.string() }));

/** Runs a command to its end. */
export const runInShell = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 });

/** Runs `remit ... --stage emulator`; answers what it printed, throws what it complained of. */
export function remit(...args: readonly string[]): string {
  const ended = runInShell(process.execPath, ['functions/cli/remit.js', ...args, '--stage', 'emulator']);
  if (ended.status !== 0) throw new Error(`remit ${args.join(' ')}: ${ended.stderr}`);
  return ended.stdout;
}

/** The same, while other things go on. */
export async function onStage(...args: readonly string[]): Promise<string> {
  const line = ['functions/cli/remit.js', ...args, '--stage', 'emulator'];
  return (await promisify(execFile)(process.execPath, line, { maxBuffer: 64 * 1024 * 1024 })).stdout;
}

const inFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-operator-'));
  return (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
};

/** A file for a command; answers where it lies. */
export const writeFile = (name: string, content: string): string => inFolder()(name, content);

/** Imports rows of the village study, as docs/import.md tells; `--json` answers how many were stored. */
export function importVillages(rows: readonly string[]): string {
  const file = inFolder();
  const map = file('map.json', JSON.stringify(villageMap));
  const csv = file('households.csv', [villageHeader, ...rows].join('\n'));
  return remit('import', '--round', 'villages', '--instrument', 'household', '--map', map, '--json', csv);
}

/** Opens a round from two files, as docs/deploy.md tells. */
export function openRound({ round, frame }: SmallRound): string {
  const file = inFolder();
  const columns = ['instrument', 'psu', 'stratum', 'label', 'region', 'urban', 'firstStageWeight', 'units'] as const;
  const cell = (value: string | number | boolean | undefined) => `"${String(value ?? '').replaceAll('"', '""')}"`;
  const rows = frame.map((unit) => columns.map((column) => cell(unit[column])).join(','));
  const frameFile = file('frame.csv', [columns.join(','), ...rows].join('\n'));
  return remit('round', 'create', '--open', '--file', file('round.json', JSON.stringify(round)), '--frame', frameFile);
}

/** Changes the description of an open round, as docs/rounds.md tells. */
export const updateRound = (round: Round): string =>
  remit('round', 'update', '--reason', 'rates of a bank', '--file', inFolder()('round.json', JSON.stringify(round)));

/** The token of a link to a whole round. */
export const linkFor = (round: string, instrument: string): string =>
  v.parse(linked, remit('link', '--round', round, '--instrument', instrument, '--json')).token;
