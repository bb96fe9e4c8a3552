/** Whoever registers with a contact or a name hears the same, and costs the same, whether somebody else has it or not. */
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import type { Table, Tables } from '#functions/store/table-port.ts';
import { createTableStore } from '#functions/store/table-store.ts';

import { openTestLevel } from '../store/level/open-test-level.ts';
import { testVaultKeys } from '../store/vault/vault-keys.ts';
import { bodyOf, startIngest } from './ingest-platform.ts';

const people = 1000;
const level = await openTestLevel();
const asked: string[] = [];

/** The vault, whose every request is noted. */
function noted(table: Table): Table {
  const note = <A extends readonly unknown[], R>(what: string, work: (...given: A) => R) => {
    return (...given: A): R => {
      asked.push(what);
      return work(...given);
    };
  };
  return {
    ...table,
    putNew: note('putNew', table.putNew),
    putSame: note('putSame', table.putSame),
    replace: note('replace', table.replace),
    remove: note('remove', table.remove),
    get: note('get', table.get),
  };
}

const tables: Tables = { ...level.tables, vault: noted(level.tables.vault) };
const vault = createTableStore(tables, testVaultKeys());
const platform = await startIngest((store) => ({ ...store, claimContact: vault.claimContact }));
afterAll(async () => {
  await platform.close();
  await level.close();
});

const body = bodyOf('registration');
const answersOf = v.parse(v.record(v.string(), v.unknown()), body['answers']);
const idOf = (n: number): string => `019b7700-0000-7000-8000-${String(n).padStart(12, '0')}`;

const syllables = ['ba', 'do', 'fe', 'ki', 'lu', 'ma', 'no', 'pe', 'ri', 'tu'];
/** A name of which every person has another. */
const nameOf = (n: number): string =>
  String(1000 + n)
    .replace(/\d/g, (digit) => syllables[Number(digit)] ?? '')
    .replace(/^.{4}/, '$& ');

/** What is heard by whoever registers with this address and this name, their own number left out, and what the vault was asked. */
async function register(n: number, email: string, name: string) {
  asked.length = 0;
  const answer = await platform.post({
    ...body,
    id: idOf(n),
    answers: { ...answersOf, name, email, phone: undefined },
  });
  const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
  const heard = (await answer.text()).replace(idOf(n), 'ID');
  return JSON.stringify([answer.status, headers, heard, asked.toSorted()]);
}

test('whoever registers hears the same over a thousand contacts and names that somebody has and a thousand that nobody has', async () => {
  const heard = new Set<string>();
  for (let n = 0; n < people; n += 1) {
    const email = `somebody${String(n).padStart(4, '0')}@example.org`;
    heard.add(await register(n, email, nameOf(n))); // nobody has it
    heard.add(await register(people + n, email, nameOf(n))); // the one before has it
  }
  const [only = ''] = heard;
  expect(heard.size).toBe(1);
  expect(only).toContain('201');
  // The address, the name with the year of birth, and twice with the origin.
  const asks = (what: string) => Array.from({ length: 4 }, () => what);
  expect(only).toContain(JSON.stringify([...asks('putNew'), ...asks('putSame')]));
});
