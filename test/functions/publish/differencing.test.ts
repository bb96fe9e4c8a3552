/** Somebody who keeps every release of a round subtracts one from the next, and learns of nobody who answered in between. */
import { printsIn } from '#analysis/disclosure/behind.ts';
import { cellsOf, type ComputedTables } from '#analysis/disclosure/cells.ts';
import type { InstrumentId } from '#analysis/simulate/body.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { computeTables } from '../../studies.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import { beforeAll, describe, expect, test } from 'vitest';

import { type FileRow, givenAway, sumsOver, workedOut } from '../../analysis/disclosure/attack.ts';
import { recordsOf } from './memory-platform.ts';
import { drawn, estimates, figuresOf, households, keyOf, platformWith } from './published-again.ts';

/** Rows that say something else in the second release, or are in one of them alone. */
function changedRows(before: readonly FileRow[], after: readonly FileRow[]): readonly string[] {
  const [then, now] = [figuresOf(before), figuresOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])].filter((key) => then.get(key) !== now.get(key));
}

describe.each([
  [1, ['household']],
  [5, ['household']],
  [9, ['household', 'border', 'registration', 'price-quote']],
] as const)('when %i households answer between two releases of %j', (count, asked) => {
  const platform = platformWith(households.slice(count), 'household', asked);
  let first: Awaited<ReturnType<typeof platform.publish>>;
  let second: typeof first;
  beforeAll(async () => {
    first = await platform.publish();
    platform.filed(households);
    second = await platform.publish();
  });

  test('no figure changes, no row comes or goes, and no warning counts one more', () => {
    expect(changedRows(first.rows, second.rows)).toEqual([]);
    expect(second.text).toBe(first.text);
    expect(second.costs).toBe(first.costs);
    expect(second.manifest.warnings).toEqual(first.manifest.warnings);
  });

  test('the manifest counts no row of theirs, and names the release that was held on to', () => {
    const sizes = second.manifest.snapshot.files.filter(({ name }) => name.startsWith('household'));
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.map(({ rows, bytes }) => [rows, bytes])).toEqual(sizes.map(() => [undefined, undefined]));
    expect(second.manifest.heldAgainst?.release).toBe(first.releaseId);
  });

  test('both can be computed again, to the bit', async () => {
    for (const { releaseId } of [first, second]) {
      expect(await verifyRelease(platform.deps, releaseId)).toMatchObject({ kind: 'identical' });
    }
  });
});

/** Contributors of each cell, counted from the answers alone. */
function peopleOf(records: number): ReadonlyMap<string, ReadonlySet<number>> {
  function* bodies(id: InstrumentId) {
    yield* [...drawn.bodies(id)].slice(id === 'household' ? records : 0);
  }
  const later = { ...drawn, bodies };
  const computed: ComputedTables = computeTables(tablesOfRound(later, ['household']), drawn.round);
  return new Map(
    [...cellsOf(computed).values()].map(({ group, domain, basis }) => [
      [group, ...Object.entries(domain).map(([name, label]) => `${name}=${label}`)].join(' | '),
      new Set(printsIn(basis.behind)),
    ]),
  );
}

describe('when forty households answer between two releases', () => {
  const platform = platformWith(households.slice(40));
  let first: Awaited<ReturnType<typeof platform.publish>>;
  let second: typeof first;
  beforeAll(async () => {
    first = await platform.publish();
    platform.filed(households);
    second = await platform.publish();
  });

  test('the figures of the whole country are new', () => {
    const changed = changedRows(first.rows, second.rows);
    expect(changed).toContain('household receiving receiving-count');
    expect(changed.length).toBeGreaterThan(5);
  });

  test('the differences of those that changed give away no cell in which fewer than ten did', () => {
    const [before, after] = [peopleOf(40), peopleOf(0)];
    const changes = new Map(
      [...after].map(([cell, people]) => {
        const then = before.get(cell) ?? new Set();
        return [cell, [...people].filter((person) => !then.has(person)).length] as const;
      }),
    );
    const few = [...changes].flatMap(([cell, count]) => (count > 0 && count < 10 ? [cell] : []));
    expect(few.length).toBeGreaterThan(5);
    const changed = new Set(changedRows(first.rows, second.rows).map((key) => key.slice(0, key.lastIndexOf(' '))));
    expect(few.filter((cell) => changed.has(cell))).toEqual([]);
    // Known to the attacker: what changed in public, and where nobody came. All else is unknown.
    const cells = [...changes.keys()];
    const unknown = new Set(
      sumsOver(cells)
        .flatMap((sum) => [...sum.keys()])
        .filter((cell) => !changed.has(cell) && changes.get(cell) !== 0),
    );
    expect(workedOut(sumsOver(cells), unknown).filter((cell) => few.includes(cell))).toEqual([]);
  });

  test('and the second gives away no withheld cell of its own', () => {
    expect(givenAway(second.rows)).toEqual([]);
  });

  test('it can be computed again, to the bit', async () => {
    expect(await verifyRelease(platform.deps, second.releaseId)).toMatchObject({ kind: 'identical' });
  });
});

test('night after night a few more: what they add up to is told when it is ten, counted from what readers have', async () => {
  const platform = platformWith(households.slice(12));
  const first = await platform.publish();
  const texts: string[] = [];
  for (const left of [8, 4, 0]) {
    platform.filed(households.slice(left));
    const { text, releaseId } = await platform.publish();
    texts.push(text);
    expect(await verifyRelease(platform.deps, releaseId)).toMatchObject({ kind: 'identical' });
  }
  expect(texts.slice(0, 2)).toEqual([first.text, first.text]);
  expect(texts[2]).not.toBe(first.text); // twelve interviews since the first
});

test('nine people more in the registry are in no count yet, and ten are', async () => {
  const registrants = recordsOf(drawn, 'registration').filter(
    ({ answers }) => answers['consent_statistics'] === 'yes' && answers['consent_registry'] === 'yes',
  );
  const platform = platformWith(registrants.slice(10), 'registration');
  const first = await platform.publish();
  platform.filed(registrants.slice(1));
  expect((await platform.publish()).text).toBe(first.text);
  platform.filed(registrants);
  const total = ({ rows }: typeof first) =>
    Number(rows.find((row) => keyOf(row) === 'registrants registrants registrants')?.['estimate']);
  const more = total(await platform.publish()) - total(first);
  expect(more % 5).toBe(0);
  expect(more).toBeGreaterThan(0); // both are within four of what they were made of
  expect(more).toBeLessThan(20);
});

describe('the record of who is behind the figures', () => {
  test('is in no file of a release', async () => {
    const platform = platformWith(households);
    const { releaseId } = await platform.publish();
    const records = [...platform.objects.keys()].filter((key) => key.includes('/records/'));
    expect(records).toEqual([`snapshots/small/records/${releaseId}.json`]);
    const files = platform.index[0]?.files.map(({ name }) => name) ?? [];
    expect(files.some((name) => name.includes('record'))).toBe(false);
    for (const name of files) expect(platform.fileOf(releaseId, name)).not.toContain('contributions');
  });

  test.each(['altered', 'gone'])('is never done without: when it is %s, nothing is published', async (damage) => {
    const platform = platformWith(households.slice(1));
    const { releaseId } = await platform.publish();
    const key = `snapshots/small/records/${releaseId}.json`;
    if (damage === 'gone') platform.objects.delete(key);
    else platform.objects.set(key, new TextEncoder().encode('{}'));
    platform.filed(households);
    const outcome = await publishRelease(platform.deps, 'small', estimates);
    expect(outcome.kind === 'cannot-compute' && outcome.message).toContain(key);
    expect(platform.index).toHaveLength(1);
  });
});

test('a release that somebody else publishes meanwhile is what this one is held against', async () => {
  const platform = platformWith(households.slice(1));
  await platform.publish();
  const { store } = platform.deps;
  let asked = 0;
  const racing = {
    ...platform.deps,
    store: {
      ...store,
      async listReleases(round: string) {
        asked += 1;
        if (asked === 2) await platform.publish();
        return store.listReleases(round);
      },
    },
  };
  const outcome = await publishRelease(racing, 'small', estimates);
  expect(outcome.kind === 'published' && outcome.manifest.heldAgainst?.release).toBe(platform.index[1]?.id);
  expect(platform.index).toHaveLength(3);
});
