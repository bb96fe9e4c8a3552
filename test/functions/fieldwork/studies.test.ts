/** Studies that come as files: added once, by somebody, for a reason; a version never changes, and nothing takes what is another's. */
import { describe, expect, test } from 'vitest';

import { addStudy, type AddStudyDeps } from '#functions/fieldwork/add-study.ts';
import { platformTrail } from '#functions/store/audit.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import { studyMethods } from '#functions/store/study-methods.ts';
import type { Item, Table } from '#functions/store/table-port.ts';
import { readStudy } from '#schemas/language/study/file/read-study.ts';
import { catalogue } from '../../studies.ts';
import { edited } from '../../survey-schemas/studies/edits.ts';
import { savingsClubs } from '../../survey-schemas/studies/example.ts';
import { openOffice } from './office.ts';

const { store, as } = await openOffice();

const study = (changes: Readonly<Record<string, unknown>>) => edited(savingsClubs, changes);
const other = readStudy(study({ '/id': 'credit-unions', '/derive/0/at': 'credit-unions' }));

const depsOf = (by: string, more: Partial<AddStudyDeps> = {}): AddStudyDeps => {
  const { now, newId } = as(by);
  return { store, known: catalogue, now, newId, by, ...more };
};
const add = (file: unknown, by = 'zarina', reason = 'asked for by the ministry') => addStudy(depsOf(by), file, reason);

test('it is kept with who added it, when and why, and stands in the trail of the platform', async () => {
  const outcome = await add(savingsClubs);
  expect(outcome.kind).toBe('added');
  const kept = await store.getStudy('savings-clubs', 1);
  expect(kept).toMatchObject({
    id: 'savings-clubs',
    version: 1,
    added: { by: 'zarina', reason: 'asked for by the ministry', action: 'study-added', subject: 'savings-clubs@1' },
  });
  expect(kept?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await store.listAudit(platformTrail)).toEqual([kept?.added]);
});

test('the same study again is there already, and leaves no second line', async () => {
  const again = await add(study({}), 'farid', 'once more');
  expect(again).toMatchObject({ kind: 'already-there', entry: { added: { by: 'zarina' } } });
  expect(await store.listAudit(platformTrail)).toHaveLength(1);
});

test('a version that is there never changes, and the next one is free', async () => {
  await add(study({ '/version': 4 }));
  const changed = study({ '/questions/interview/of/age/max': 110 });
  expect(await add(changed)).toMatchObject({ kind: 'frozen', next: 5, entry: { version: 1 } });
  const kept = await store.getStudy('savings-clubs', 1);
  expect(kept?.text).toContain('"max":120');
  expect(await add(edited(changed, { '/version': 5 }))).toMatchObject({ kind: 'added' });
  expect((await store.listStudies()).entries.map(({ version }) => version)).toEqual([1, 4, 5]);
});

test('two people who add another content at the same moment: one is first, and the other hears it', async () => {
  const files = [110, 111].map((max) => study({ '/version': 6, '/questions/interview/of/age/max': max }));
  const kinds = (await Promise.all(files.map((file) => add(file)))).map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(['added', 'frozen']);
});

/** What a file was refused for, a line a fault. */
const refusal = (outcome: Awaited<ReturnType<typeof add>>): string =>
  outcome.kind === 'faulty'
    ? outcome.faults.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n')
    : outcome.kind;

describe('what belongs to another study', () => {
  test.each(catalogue.map(({ instrument }) => [instrument.id]))('the id %s, which is compiled in', async (id) => {
    const told = refusal(await add(study({ '/id': id, '/derive/0/at': id })));
    expect(told).toBe(`/id: the study "${id}" is part of the platform; give this one another id`);
  });

  test('a table that another one fills', async () => {
    const told = refusal(
      await add(
        study({
          '/tables/0/measures/1/table': 'household-receipts',
          '/words/en/figures/tables/household-receipts': 'Receipts',
        }),
      ),
    );
    expect(told).toContain(
      '/tables/0/measures/1/table: the table "household-receipts" is that of the study "household"',
    );
    if (other.kind !== 'study') throw new Error('the other study is faulty');
    const known = [...catalogue, { ...other.study, sha256: 'x' }];
    expect(refusal(await addStudy(depsOf('zarina', { known }), savingsClubs, 'why'))).toContain('"credit-unions"');
  });
});

test('two different studies that publish a table of the same name, added at the same moment: one is first', async () => {
  const named = (id: string) => {
    const tables = { [id]: 'Own', shared: 'Both' };
    return study({
      ...{ '/id': id, '/derive/0/at': id, '/tables/0/measures/0/table': id, '/tables/0/measures/1/table': 'shared' },
      ...{ '/words/en/figures/tables': tables, '/words/ru/figures/tables': tables },
    });
  };
  const outcomes = await Promise.all(['first-fund', 'second-fund'].map((id) => add(named(id))));
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['added', 'faulty']);
  const winner = outcomes.flatMap((one) => (one.kind === 'added' ? [one.entry.id] : []));
  expect(outcomes.map(refusal).join()).toContain(
    `/tables/0/measures/1/table: the table "shared" is that of the study "${winner.join()}"; give this one another name`,
  );
});

test('a study larger than the limit is refused, however its file was read', async () => {
  const codes = Array.from({ length: 100 }, (_, i) => `c${i}`);
  const wide = Object.fromEntries(codes.map((code) => [code, 'x'.repeat(1000)]));
  const lists = Object.fromEntries(
    ['a', 'b', 'c'].map((name) => [`q${name}`, { kind: 'select-one', list: { name: `list_${name}`, codes } }]),
  );
  const said = {
    ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`/words/en/questions/q${name}`, 'Which?'])),
    '/words/en/groups/more': 'More',
    '/words/en/options': {
      list_a: wide,
      list_b: wide,
      list_c: wide,
      club_meets: { weekly: 'W', monthly: 'M', seldom: 'S' },
    },
  };
  const outcome = await add(study({ '/version': 7, '/questions/more': { kind: 'group', of: lists }, ...said }));
  expect(refusal(outcome)).toContain('262144 is the most');
  expect(await store.getStudy('savings-clubs', 7)).toBeUndefined();
});

test('cut off before its line is in the trail, the next attempt brings it there', async () => {
  const items = new Map<string, Item>();
  const table: Pick<Table, 'putNew' | 'putSame' | 'removeIf' | 'get' | 'all'> = {
    putSame: () => Promise.resolve(true),
    removeIf: () => Promise.resolve(),
    putNew: (item) => Promise.resolve(!items.has(item.sk) && items.set(item.sk, item).has(item.sk)),
    get: ({ sk }) => Promise.resolve(items.get(sk)),
    all: () => Promise.resolve([...items.values()]),
  };
  const lines: string[] = [];
  let cut = true;
  const methods = studyMethods(table, ({ subject }) => {
    if (cut) return Promise.reject(new StoreUnavailable('throttled'));
    lines.push(subject);
    return Promise.resolve();
  });
  const deps = depsOf('zarina', { store: methods });
  await expect(addStudy(deps, savingsClubs, 'why')).rejects.toThrow(StoreUnavailable);
  cut = false;
  expect(await addStudy(deps, savingsClubs, 'why')).toMatchObject({ kind: 'already-there' });
  expect(lines).toEqual(['savings-clubs@1']);
});
