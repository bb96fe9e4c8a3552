/** Tables that another thread made are those that one thread makes alone: every figure, and who is behind it. */
import { computeTables } from '#analysis/production/compute-tables.ts';
import { computingOf } from '#analysis/production/begin.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { fingerprintsOf } from '#analysis/disclosure/fingerprints.ts';
import { tabulatePieces } from '#functions/publish/together/tabulate-pieces.ts';
import { type Helpers, tablesTogether } from '#functions/publish/together/tables-together.ts';
import { tellPrinted } from '#functions/publish/together/tabulate-messages.ts';
import { newClaims, taken } from '#functions/platform/claims.ts';
import { roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { smallSizes } from '../memory-platform.ts';

const drawn = drawRound(makePopulation(1), 7, smallSizes, 'small', 'A small round');
const tables = tablesOfRound(drawn, ['household']);
const studies = [householdStudy];
const { imputation, weighting } = v.parse(roundSettingsSchema, {
  imputation: {
    household: {
      steps: [{ method: 'hot-deck', question: 'senders.cash_total', classes: ['region'] }],
      variance: { kind: 'replicates' },
    },
  },
  weighting: { household: [{ kind: 'base' }, { kind: 'replicates', method: 'rao-wu', count: 6 }] },
});
const asTold = drawn.round;
const imputed = { ...drawn.round, settings: { ...drawn.round.settings, imputation, weighting } };

/** A thread that is so fast that it takes every piece; what it is told and what it answers are copied as between threads. */
function thread(answered: number[]): Helpers {
  const tabulate: Helpers['tabulate'] = (task) => {
    const { ids, contents } = fingerprintsOf(tables, 'household');
    task.prints.ids.set(ids);
    task.prints.contents.set(contents);
    tellPrinted(task.printed, true);
    const pieces = tabulatePieces(householdStudy, structuredClone(task));
    answered.push(pieces.length);
    return Promise.resolve(structuredClone(pieces));
  };
  return { count: 1, worthFrom: 0, tabulate };
}

/** A thread that ends at once, with the piece that it has taken. */
const ending: Helpers = {
  count: 1,
  worthFrom: 0,
  tabulate: (task) => {
    taken(task.claims, 1).next();
    return Promise.reject(new Error('the thread ended'));
  },
};

describe.each([
  ['as they were answered', asTold],
  ['imputed again in each of six replicates', imputed],
])('%s', (_, round) => {
  const alone = computeTables(studies, tables, round);
  const withHelp = async (helpers: Helpers) => {
    const computing = computingOf(studies, tables, round);
    const ready = await tablesTogether(studies, computing, round, helpers);
    expect([...ready.keys()]).toEqual(['household']);
    return computeTables(studies, tables, round, computing, ready);
  };

  test('made by another thread, they are the same', async () => {
    const answered: number[] = [];
    const together = await withHelp(thread(answered));
    expect(answered).toEqual([round === imputed ? 6 : expect.any(Number)]);
    expect(answered[0]).toBeGreaterThan(5);
    expect(together).toEqual(alone);
  });

  test('what a thread had taken that ended is made here, and somebody is told that it ended', async () => {
    const told: unknown[] = [];
    const failed: Helpers['failed'] = (work, study, error) => told.push([work, study, String(error)]);
    expect(await withHelp({ ...ending, failed })).toEqual(alone);
    expect(told).toEqual([['tables', 'household', 'Error: the thread ended']]);
  });
});

test('people and lists of them are held once, whoever made the figures', async () => {
  const computing = computingOf(studies, tables, asTold);
  const ready = await tablesTogether(studies, computing, asTold, thread([]));
  const { estimates } = computeTables(studies, tables, asTold, computing, ready);
  const members = estimates.flatMap(({ basis }) => basis.behind.members ?? []);
  expect(new Set(members.map(({ of }) => of))).toEqual(new Set([computing.printsOf('household')]));
  expect(new Set(members.map(({ of }) => of)).size).toBe(1);
  const lists = (all: readonly (Uint8Array | Uint32Array)[]) => [new Set(all).size, new Set(all.map(String)).size];
  const [held, different] = lists(members.map(({ entries }) => entries));
  expect(held).toBe(different);
});

test('a small study, and any where nobody helps, is left to one thread', async () => {
  const computing = computingOf(studies, tables, asTold);
  const { rowCount = 0 } = tables['household'] ?? {};
  const many: Helpers = { ...thread([]), worthFrom: rowCount + 1 };
  expect(await tablesTogether(studies, computing, asTold, many)).toEqual(new Map());
  expect(await tablesTogether(studies, computing, asTold, { ...thread([]), count: 0 })).toEqual(new Map());
  expect(await tablesTogether(studies, computing, asTold, undefined)).toEqual(new Map());
});

test('a piece is taken once', () => {
  const claims = newClaims();
  const [one, other] = [taken(claims, 3), taken(claims, 3)];
  expect([one.next().value, other.next().value, one.next().value, other.next().done]).toEqual([0, 1, 2, true]);
});
