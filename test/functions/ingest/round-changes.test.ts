/** A round that is changed while people are in the field: within half a minute everybody works by the new one, and what was begun is taken. */
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';

import { notedWarnings } from '#analysis/production/noted.ts';
import { tableOf } from '../../analysis/production/small-round.ts';
import { bodyOf, drawn, linkTo, now, startIngest } from './ingest-platform.ts';
import { putFrame } from '../store/lay-out.ts';

let seconds = 0;
const { store, post, close } = await startIngest(undefined, () => new Date(now().getTime() + seconds * 1000));
afterAll(close);

test('a village that was struck from the frame takes no interview any more', async () => {
  const token = await linkTo('household');
  const body = bodyOf('household');
  const { psu } = v.parse(v.object({ psu: v.string() }), body['answers']);
  expect((await post(body, token)).status).toBe(201);
  await putFrame(
    store,
    'tests',
    drawn.frame.filter((unit) => unit.psu !== psu),
  );
  seconds = 31;
  const late = await post({ ...body, id: '019b7700-0000-7000-8000-0000000000fd' }, token);
  expect(late.status).toBe(422);
  expect(await late.text()).toContain('unknown-psu');
});

describe('a round that asks another version since phones went out', () => {
  /** Without the questions that later versions ask first. */
  const ofVersion2 = (id: string): object => {
    const { answers, ...body } = bodyOf('household');
    const { dwelling, visit_number, psu, stratum, region, urban, language } = v.parse(v.looseObject({}), answers);
    const said = { dwelling, visit_number, psu, stratum, region, urban, language, disposition: 'refusal' };
    return { ...body, id, version: 2, answers: said };
  };
  const entry = async () => {
    const found = await store.getRoundEntry('tests');
    if (found === undefined) throw new Error('no round');
    return found;
  };

  test('refuses a version that it never asked', async () => {
    const answer = await post(ofVersion2('019b7700-0000-7000-8000-0000000000a1'), await linkTo('household'));
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('This round uses version 4')]);
  });

  test('takes what was begun in the one before, and notes it for the release', async () => {
    await putFrame(store, 'tests', drawn.frame);
    const before = await entry();
    const line = (await store.listAudit('tests')).at(-1);
    if (line === undefined) throw new Error('no trail');
    await store.changeRound({ before, after: { ...before, earlier: { household: [2] } } }, { ...line, id: 'moved' });
    seconds += 31;
    const id = '019b7700-0000-7000-8000-0000000000a2';
    expect((await post(ofVersion2(id), await linkTo('household'))).status).toBe(201);
    const stored = await store.getResponse({ id, round: 'tests', instrument: 'household' });
    expect(stored).toMatchObject({ version: 2, notes: [{ rule: 'earlier-version' }] });
    const newer = { ...bodyOf('household'), id: '019b7700-0000-7000-8000-0000000000a3' };
    expect((await post(newer, await linkTo('household'))).status).toBe(201);
    const { notes = [] } = (await store.getResponse({ id: newer.id, round: 'tests', instrument: 'household' })) ?? {};
    expect(notes.map(({ rule }) => rule)).not.toContain('earlier-version');
  });

  test('a release says how many there are', () => {
    const notes = tableOf({ instrument: ['household'], rule: ['earlier-version'], responses: [12] });
    expect(notedWarnings({ notes }, 10)).toMatchObject([{ code: 'earlier-version', subject: 'household', count: 12 }]);
  });
});
