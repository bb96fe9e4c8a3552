/** An office with a store of its own, and people who change its rounds. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

import type { RoundDeps } from '#functions/fieldwork/round-deps.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

/** A new office, which closes when the test file that opened it has run. */
export async function openOffice() {
  const folder = await mkdtemp(join(tmpdir(), 'remit-office-'));
  const data = await openData(folder, 'alone');
  afterAll(async () => {
    await data.close();
    await rm(folder, { recursive: true });
  });
  const { store } = data;

  let moment = Date.parse('2026-03-01T08:00:00Z');
  /** The clock of the office: an hour later each time that somebody looks. */
  const now = (): Date => new Date((moment += 3_600_000));
  const newId = uuidV7Maker(now, randomBytes);

  /** What a person of the office is given; `over` puts something in the place of a method of the store. */
  const as = (by: string, over: Partial<RoundDeps['store']> = {}): RoundDeps => ({
    store: { ...store, ...over },
    now,
    newId,
    by,
  });
  return { store, as };
}

/** Nothing is wrong with any frame. */
export const faultsIn = () => [];
