/** Somebody who registers again under another contact is found by how their name sounds – and is told nothing. */
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { kindOfLikeness, likenessDigests } from '#functions/ingest/likenesses.ts';
import { collect } from '../store/sample-records.ts';
import { bodyOf, startIngest } from './ingest-platform.ts';

const named: string[] = [];
const { store, post, close } = await startIngest(undefined, undefined, {
  floods: {
    challenge: () => Promise.reject(new Error('not asked')),
    mayRegister: () => Promise.resolve({ kind: 'passes' }),
    mayName: (_, contact) => {
      named.push(contact);
      return Promise.resolve({ kind: 'passes' });
    },
  },
});
afterAll(close);
const round = 'tests';
const body = bodyOf('registration');
const answersOf = v.parse(v.looseObject({}), body['answers']);

let people = 0;
type Told = { readonly name: string; readonly birth_year?: number; readonly origin_district?: string | undefined };
/** Registers somebody under a contact of their own; answers what was noted of them, and what they heard. */
async function register({ birth_year = 1980, origin_district = 'North', ...told }: Told) {
  people += 1;
  const id = `019b7700-0000-7000-8000-${String(people).padStart(12, '0')}`;
  const own = { email: `person${people}@example.org`, phone: undefined, birth_date: undefined, arrival_year: 2015 };
  const answers = { ...answersOf, ...own, birth_year, origin_district, ...told };
  const answer = await post({ ...body, id, answers });
  const heard = `${answer.status} ${await answer.text()}`.replaceAll(id, 'ID');
  const record = (await collect(store.readRound(round, 'registration'))).find((one) => one.id === id);
  return { id, heard, rules: record?.notes?.map(({ rule }) => rule) ?? [] };
}

test('the same name in another script, of the same year of birth, is noted apart from a contact, and whoever registers hears the same', async () => {
  const first = await register({ name: 'Раҳимов Фаррух' });
  const second = await register({ name: 'Farrukh Rakhimov', origin_district: undefined });
  expect(first.rules).toEqual([]);
  expect(second.rules).toEqual(['possible-same-person']);
  expect(second.heard).toBe(first.heard);
  expect(second.heard).toMatch(/^201/);
});

test('with the same origin, a year of birth may be one off, and not two; with another origin it may not', async () => {
  await register({ name: 'Ștefan Țurcanu', birth_year: 1975, origin_district: 'South' });
  const again = async (birth_year: number, origin_district: string) =>
    (await register({ name: 'Штефан Цуркану', birth_year, origin_district })).rules;
  expect(await again(1977, 'South')).toEqual([]);
  expect(await again(1973, 'South')).toEqual([]);
  expect(await again(1976, 'North')).toEqual([]);
  expect(await again(1974, 'South')).toEqual(['possible-same-person']);
});

test('another name of the same year and origin is nobody before', async () => {
  await register({ name: 'Gjergj Kastrioti', birth_year: 1990 });
  expect((await register({ name: 'Arta Hoxha', birth_year: 1990 })).rules).toEqual([]);
});

test('no digest of a name counts against a flood', async () => {
  named.length = 0;
  await register({ name: 'Farrukh Rahimov' });
  expect(named).toHaveLength(1);
  expect(named.map(kindOfLikeness)).toEqual([undefined]);
});

test('whoever is erased was never here: the next one of that name is noted as nobody', async () => {
  const { id } = await register({ name: 'Олена Бондар', birth_year: 1966 });
  const profile = { birth_year: 1966, origin_district: 'North' };
  const digests = await likenessDigests(round, profile, { name: 'Olena Bondar' }, 'digest');
  const reached = async () => (await Promise.all(digests.map((one) => store.whoHas(round, one)))).flat().length;
  expect(digests.map(kindOfLikeness)).toEqual(['year', 'origin', 'origin']);
  expect(await reached()).toBe(3);
  const key = { round, instrument: 'registration', id };
  await store.eraseResponse(key, '2026-11-01');
  await store.removeIdentities(key);
  expect(await reached()).toBe(0);
  expect((await register({ name: 'Olena Bondar', birth_year: 1966 })).rules).toEqual([]);
});

test('digests differ by round and by key, and there are none without a name or a year of birth', async () => {
  const profile = { birth_year: 1966, origin_district: 'North' };
  const of = (where: string, key: string) => likenessDigests(where, profile, { name: 'Olena Bondar' }, key);
  expect(await of('one', 'key')).not.toEqual(await of('two', 'key'));
  expect(await of('one', 'key')).not.toEqual(await of('one', 'another'));
  expect(await likenessDigests('one', profile, {}, 'key')).toEqual([]);
  expect(await likenessDigests('one', { origin_district: 'North' }, { name: 'Olena Bondar' }, 'key')).toEqual([]);
});
