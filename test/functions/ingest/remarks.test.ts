/** What interviewers remark is filed beside the answers: kept, held to limits, and never of whoever registers. */
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { bodyOf, linkTo, startIngest } from './ingest-platform.ts';

const { store, post, close } = await startIngest();
afterAll(close);

const household = await linkTo('household');
const body = bodyOf('household');
const problemSchema = v.object({ faults: v.array(v.object({ pointer: v.string(), rule: v.string() })) });
const rules = async (response: Response) =>
  v.parse(problemSchema, await response.json()).faults.map(({ pointer, rule }) => `${pointer} ${rule}`);

test('what an interviewer remarked is kept beside the answers, and belongs to what was sent', async () => {
  const remarks = [
    { pointer: '/answers/income', note: 'after a long pause' },
    { pointer: '/answers/income/amount', note: 'of two people' },
    { pointer: '/answers/members', note: 'the youngest away' },
    { pointer: '/answers/members/0', note: 'a guest' },
    { pointer: '/answers/members/0/age', rule: 'old', note: 'born 1921' },
  ];
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  const noted = { ...body, id, remarks };
  expect((await post(noted, household)).status).toBe(201);
  expect((await post(noted, household)).status).toBe(200);
  expect((await post({ ...noted, remarks: remarks.slice(1) }, household)).status).toBe(409);
  const record = await store.getResponse({ id, round: 'tests', instrument: 'household' });
  expect(record?.remarks).toEqual(remarks);
  expect(JSON.stringify(record?.answers)).not.toContain('long pause');
});

test.each([
  ['no list', 'yes', '/remarks type'],
  ['a remark about nothing', [{ pointer: '/id', note: 'x' }], '/remarks/0 type'],
  ['about no question', [{ pointer: '/answers/nothing', note: 'x' }], '/remarks/0/pointer unknown-key'],
  ['about no question of a row', [{ pointer: '/answers/members/0/income' }], '/remarks/0/pointer unknown-key'],
  ['about a row that is no number', [{ pointer: '/answers/members/x/age' }], '/remarks/0/pointer unknown-key'],
  ['about what every object has', [{ pointer: '/answers/constructor' }], '/remarks/0/pointer unknown-key'],
  ['about the inside of a code', [{ pointer: '/answers/region/a/b' }], '/remarks/0/pointer unknown-key'],
  ['a note that is a book', [{ pointer: '/answers/income', note: 'x'.repeat(501) }], '/remarks/0 type'],
  ['too many', Array.from({ length: 501 }, () => ({ pointer: '/answers/income' })), '/remarks rows'],
])('remarks that are %s are refused', async (_, remarks, fault) => {
  expect(await rules(await post({ ...body, remarks }, household))).toContain(fault);
});

test('whoever registers is not remarked on: a note would lie apart from the vault', async () => {
  const noted = { ...bodyOf('registration'), remarks: [{ pointer: '/answers/name', note: 'x' }] };
  expect(await rules(await post(noted))).toContain('/remarks unknown-key');
});
