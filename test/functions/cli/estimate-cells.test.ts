/** What an analyst's cells say: numbers, words, truths, ids and missing values, as R's write.csv writes them. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeAnalyst, type Analyst } from './analyst.ts';

let she: Analyst;
beforeEach(() => {
  she = makeAnalyst();
});
afterEach(() => {
  she.leave();
});

const adults = { design: { ids: 'id', weights: 'w' }, estimator: { fun: 'total', vars: 'one', subset: 'age >= 18' } };
const people = (...ages: string[]): string =>
  ['id,w,one,age', ...ages.map((age, i) => `${i + 1},1000,1,${age}`)].join('\n');

test.each([
  ['NA', people('9', '17', '18', '100', 'NA')],
  ['a blank cell', people('9', '17', '18', '100', '')],
  ['a blank or tab in a cell', people('9', '17', '18', '100', ' \t')],
  ['NaN', people('9', '17', '18', '100', 'NaN')],
  ['numbers in quotes and NA without', people('"9"', '"17"', '"18"', '"100"', 'NA')],
])('with %s among the ages, 2,000 people are adults: 18 and 100, not 9', async (_, csv) => {
  expect(await she.estimate(csv, adults)).toBe(0);
  expect(she.estimates()).toMatchObject([{ estimate: 2000 }]);
  expect(she.complaint()).toContain('cannot be told for 1 rows');
});

test('a word among the ages stops the comparison and is named, with its row', async () => {
  const csv = people('9', '17', '18', '100', 'refused');
  expect(await she.estimate(csv, adults)).toBe(1);
  expect(she.complaint()).toMatch(/column 'age' holds text, first 'refused' in row 5.*input\.na/u);
  expect(await she.estimate(csv, { ...adults, input: { na: ['refused'] } })).toBe(0);
  expect(she.estimates()).toMatchObject([{ estimate: 2000 }]);
});

test('a word after thousands of ages stops it, too', async () => {
  const ages = Array.from({ length: 6000 }, (_, i) => String(i / 100));
  expect(await she.estimate(people(...ages, 'old'), adults)).toBe(1);
  expect(she.complaint()).toContain("first 'old' in row 6001");
});

test('ages are not compared with a word either', async () => {
  const estimator = { fun: 'total', vars: 'one', subset: "age >= '18'" };
  expect(await she.estimate(people('9', '17'), { ...adults, estimator })).toBe(1);
  expect(she.complaint()).toMatch(/'18' is text; it cannot be compared with column 'age' by >=/u);
});

test('an amount that holds a word is neither added up nor split into a level per amount', async () => {
  const estimator = { fun: 'mean', vars: 'age' };
  expect(await she.estimate(people('9', '17', 'old'), { ...adults, estimator })).toBe(1);
  expect(she.complaint()).toMatch(/column 'age' holds numbers, and 'old' in row 3; .*input\.na.*input\.factors/u);
});

test('large numbers may be written with an exponent, truths as TRUE and FALSE, quotes doubled', async () => {
  const csv = 'id,w,"the ""sum""",gets\n1,1,1e5,TRUE\n2,1,2.5E+1,FALSE\n3,1,-0.5,TRUE\n4,1, 7 ,NA\n';
  const total = { fun: 'total', vars: 'the "sum"', subset: 'gets' };
  expect(await she.estimate(csv, { design: { weights: 'w' }, estimator: total })).toBe(0);
  expect(she.estimates()).toMatchObject([{ estimate: 99_999.5 }]);
  const share = { fun: 'ciprop', formula: "~gets == 'TRUE'", na_rm: true };
  expect(await she.estimate(csv, { design: { weights: 'w' }, estimator: share })).toBe(0);
  expect(she.estimates()).toMatchObject([{ estimate: 2 / 3 }]);
});

test('villages 1.1 and 1.10 are two, and so are 1 and 01, and ids of 17 digits that differ in the last', async () => {
  const csv = ['v,z,y', '1.1,01,1', '1.10,1,2', '12345678901234567,1,3', '12345678901234568,01,4'].join('\n');
  expect(await she.estimate(csv, { design: { ids: 'v' }, estimator: { fun: 'total', vars: 'y', by: 'z' } })).toBe(0);
  expect(she.answer()).toMatchObject({ n_psu: 4 });
  expect(she.estimates()).toMatchObject([
    { by: { z: '01' }, estimate: 5 },
    { by: { z: '1' }, estimate: 5 },
  ]);
});

test('a code is no measure once it is said to be a factor', async () => {
  const csv = 'w,channel\n1,1\n1,2\n2,10\n';
  const mean = { design: { weights: 'w' }, estimator: { fun: 'mean', vars: 'channel' } };
  expect(await she.estimate(csv, mean)).toBe(0);
  expect(she.estimates()).toMatchObject([{ name: 'channel', estimate: 23 / 4 }]);
  expect(await she.estimate(csv, { ...mean, input: { factors: 'channel' } })).toBe(0);
  expect(she.estimates()).toMatchObject([
    { name: 'channel1', estimate: 0.25 },
    { name: 'channel2', estimate: 0.25 },
    { name: 'channel10', estimate: 0.5 },
  ]);
});

test('a region written 01 is not found by a number, and she is told how to write it', async () => {
  const csv = 'w,region\n1,01\n1,02\n';
  const count = (subset: string) => ({
    input: { factors: 'region' },
    design: { weights: 'w' },
    estimator: { fun: 'total', vars: 'w', subset },
  });
  expect(await she.estimate(csv, count('region == 1'))).toBe(1);
  expect(she.complaint()).toContain("says '01', not 1; write it in quotes");
  expect(await she.estimate(csv, count("region %in% c('01')"))).toBe(0);
  expect(she.estimates()).toMatchObject([{ estimate: 1 }]);
});

test('Namibia is a country where it stands in quotes; without, she is told that it was taken for missing', async () => {
  const by = { design: { weights: 'w' }, estimator: { fun: 'total', vars: 'y', by: 'c' } };
  expect(await she.estimate('w,y,c\n1,5,"NA"\n1,6,"ZA"\n1,7,NA\n', by)).toBe(0);
  expect(she.estimates()).toMatchObject([{ by: { c: 'NA' }, estimate: 5 }, { by: { c: 'ZA' } }]);
  expect(she.complaint()).toBe('remit: by c: 1 rows have no value and are in no domain\n');
  expect(await she.estimate('w,y,c\n1,5,NA\n1,6,ZA\n', by)).toBe(0);
  expect(she.complaint()).toMatch(/column 'c': NA is taken for a missing value in 1 rows; .*Namibia/u);
  expect(await she.estimate('w,y,c\n1,5,NA\n1,6,ZA\n', { ...by, input: { na: '' } })).toBe(0);
  expect(she.estimates()).toMatchObject([{ by: { c: 'NA' } }, { by: { c: 'ZA' } }]);
});

test('two domains that run together in one label cannot be told apart by a contrast', async () => {
  const csv = 'w,y,a,b\n1,1,p.q,r\n1,2,p.q,r\n1,4,p,q.r\n1,8,p,q.r\n';
  const estimator = { fun: 'total', vars: 'y', by: ['a', 'b'], contrasts: ['p.q.r'] };
  expect(await she.estimate(csv, { design: { weights: 'w' }, estimator })).toBe(1);
  expect(she.complaint()).toContain("two estimates are called 'p.q.r'");
});

test('counts cannot be given to two PSUs of one name', async () => {
  she.keep('counts.csv', 'psu,r1,r2\na.b.c,1,0\na.b.d,0,1\n');
  const parts = {
    design: { ids: 'p', strata: 's', weights: 'w', nest: true },
    replicates: { type: 'bootstrap', counts_file: 'counts.csv' },
    estimator: { fun: 'total', vars: 'y' },
  };
  expect(await she.estimate('s,p,w,y\na.b,c,1,1\na.b,d,1,2\na,b.c,1,3\na,e,1,4\n', parts)).toBe(1);
  expect(she.complaint()).toContain('PSU a.b.c: is the name of two PSUs');
});
