/**
 * Folders for what an import has to put down until it is done. They hold answers, so none stays: a signal that ends the
 * process takes them along, and what a process left that had no time for it (SIGKILL, no power) the next one removes.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'remit-import';
/** Whose folder it is, by machine and process: a folder for temporary files may be shared by several machines. */
const ownName = /^remit-import-([A-Za-z0-9]*)-(\d+)-[A-Za-z0-9]{6}$/;
/** Those of before named nobody. */
const formerName = /^remit-(?:rows|import)-[A-Za-z0-9]{6}$/;
const millisecondsPerDay = 86_400_000;

const here = hostname().replaceAll(/[^A-Za-z0-9]/g, '');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const open = new Set<string>();

const remove = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // somebody else's, or somebody else removes it right now
  }
};

/** Whether a process runs; one of somebody else does. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function isLeftOver(name: string): boolean {
  const [, machine, id] = ownName.exec(name) ?? [];
  if (id !== undefined) return machine === here && !isRunning(Number(id));
  if (!formerName.test(name)) return false;
  const changed = statSync(join(tmpdir(), name), { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
  return changed < Date.now() - millisecondsPerDay;
}

/** Removes every folder of this process, and lets the signal do what it does. */
function endBy(signal: NodeJS.Signals): void {
  for (const folder of open) remove(folder);
  for (const each of signals) process.off(each, endBy);
  process.kill(process.pid, signal);
}

/** Makes a folder that its owner alone can read, and removes those that ended processes left. */
export function makeTemporaryFolder(): string {
  for (const name of readdirSync(tmpdir())) if (isLeftOver(name)) remove(join(tmpdir(), name));
  const folder = mkdtempSync(join(tmpdir(), `${prefix}-${here}-${process.pid}-`));
  if (open.size === 0) for (const signal of signals) process.on(signal, endBy);
  open.add(folder);
  return folder;
}

/** Removes it with all that is in it. */
export function removeTemporaryFolder(folder: string): void {
  remove(folder);
  open.delete(folder);
  if (open.size === 0) for (const signal of signals) process.off(signal, endBy);
}
