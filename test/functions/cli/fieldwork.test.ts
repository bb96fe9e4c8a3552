/** A coordinator looks at a round in the field: how far it is, what is to be looked at, who is asked again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { drawn, linkTo } from '../ingest/ingest-platform.ts';
import { ingestInFolder } from './ingest-in-folder.ts';
import { remitHere } from './remit-here.ts';

const { data, app, close } = await ingestInFolder();
afterAll(close);
const remit = (...args: readonly string[]) => remitHere('round', ...args, '--data', data);

const bodies = [...drawn.bodies('household')];
const disposition = ({ answers }: (typeof bodies)[number]) => v.parse(v.object({ disposition: v.string() }), answers);
const complete = bodies.filter((body) => disposition(body).disposition === 'complete');

beforeAll(async () => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await linkTo('household')}` };
  for (const body of bodies) {
    const sent = await app.request('/v1/responses', { method: 'POST', headers, body: JSON.stringify(body) });
    expect(sent.status).toBe(201);
  }
});

const progressSchema = v.object({
  progress: v.array(
    v.object({
      instrument: v.string(),
      groups: v.array(
        v.object({ by: v.string(), key: v.string(), expected: v.nullable(v.number()), attempted: v.number() }),
      ),
      days: v.array(v.object({ left: v.nullable(v.number()) })),
    }),
  ),
  toDo: v.array(v.object({ key: v.string() })),
});

/** Texts and amounts of answers of which a terminal may show nothing. */
const amounts = complete.flatMap((body) => [...JSON.stringify(body['answers']).matchAll(/"amount":(\d{6,})/g)]);

describe('progress', () => {
  test('is told in words: contacts, rates, regions, and what to do', async () => {
    const { code, out } = await remit('progress', 'tests', '--instrument', 'household', '--dwellings', '3');
    expect(code).toBe(0);
    const villages = drawn.frame.filter(({ instrument }) => instrument === 'household').length;
    expect(out).toMatch(new RegExp(`^household: contacts \\d+ of ${3 * villages}: ${complete.length} complete,`));
    expect(out).toContain('RR1 ');
    expect(out).toContain('To do:');
    expect(out).toContain('Interviews that are still on telephones are in none of these counts.');
    for (const [, amount = ''] of amounts) expect(out).not.toContain(amount);
  });

  test('and as data, with each place and day; what nobody planned is null', async () => {
    const { out } = await remit('progress', 'tests', '--json');
    const { progress, toDo } = v.parse(progressSchema, JSON.parse(out));
    const household = progress.find(({ instrument }) => instrument === 'household');
    expect(household?.groups.find(({ by }) => by === 'all')).toMatchObject({ expected: null });
    expect(household?.groups.filter(({ by }) => by === 'psu').every(({ attempted }) => attempted > 0)).toBe(true);
    expect(household?.days.every(({ left }) => left === null)).toBe(true);
    expect(toDo.map(({ key }) => key)).toEqual(expect.arrayContaining(['todo.no-plan', 'todo.not-delivered']));
    expect(progress.map(({ instrument }) => instrument)).not.toContain('registration');
  });

  test('days, and an even pace that needs both of its ends', async () => {
    const pace = ['--dwellings', '3', '--from', '2026-10-01', '--until', '2026-10-31'];
    const { out } = await remit('progress', 'tests', '--instrument', 'household', '--by', 'day', ...pace);
    expect(out).toMatch(/\d{4}-\d\d-\d\d: \d+ contacts, \d+ complete; \d+ so far, \d+ left, even pace \d+/);
    expect((await remit('progress', 'tests', '--from', '2026-10-01')).code).toBe(2);
    expect((await remit('progress', 'tests', '--from', 'spring')).code).toBe(2);
  });

  test('is held against the plan of the round, unless the command says another', async () => {
    const plan = (...said: readonly string[]) => remit('plan', '--round', 'tests', ...said);
    const told = await plan('--dwellings', '4', '--from', '2026-10-01', '--until', '2026-10-31');
    expect(told.out).toBe('Round tests (changed): in the field: 4 dwellings in each place, 2026-10-01 to 2026-10-31\n');
    expect((await remit('show', '--round', 'tests')).out).toContain('  in the field: 4 dwellings in each place');
    const expectedNow = async (...said: readonly string[]) => {
      const { out } = await remit('progress', 'tests', '--instrument', 'household', '--json', ...said);
      return v.parse(progressSchema, JSON.parse(out)).progress[0]?.groups[0]?.expected;
    };
    const villages = drawn.frame.filter(({ instrument }) => instrument === 'household').length;
    expect([await expectedNow(), await expectedNow('--dwellings', '3')]).toEqual([4 * villages, 3 * villages]);
    expect((await plan('--from', '2026-10-01')).code).toBe(2);
    expect((await plan('--dwellings', '0')).code).toBe(2);
    expect((await plan()).out).toContain('nothing is planned');
    expect((await remit('history', '--round', 'tests')).out).toContain('the plan of the fieldwork');
  });

  test('a round that is not there is named with those that are', async () => {
    expect((await remit('plan', '--round', 'tessts')).err).toContain('tests');
    const { code, err } = await remit('progress', 'tessts');
    expect([code, err]).toEqual([1, expect.stringContaining('tests')]);
  });
});

test('flags are told with what they are made of, and what is not judged', async () => {
  const { code, out } = await remit('flags', 'tests', '--instrument', 'household');
  expect(code).toBe(0);
  expect(out).toContain(`household: ${complete.length} whole interviews`);
  expect(out).toContain('A flag is a reason to look and excludes nothing.');
  expect(out).toContain('times in UTC alone');
  for (const [, amount = ''] of amounts) expect(out).not.toContain(amount);
  expect(JSON.parse((await remit('flags', 'tests', '--json')).out)).toMatchObject({ round: 'tests' });
});

test('interviews to be asked again are drawn by seed, without an answer', async () => {
  const draw = (seed: string) =>
    remit('backcheck', 'tests', '--instrument', 'household', '--share', '0.2', '--seed', seed);
  const { code, out } = await draw('7');
  expect(code).toBe(0);
  const count = Math.ceil(0.2 * complete.length);
  expect(out).toContain(`household: interviews to be asked again: ${count}\n`);
  expect(out).toContain('household: asked again and compared: 0');
  expect((await draw('7')).out).toBe(out);
  expect((await draw('8')).out).not.toBe(out);
  expect((await remit('backcheck', 'tests', '--share', '2', '--seed', '7')).code).toBe(2);
});

describe('check', () => {
  test('tells of each round how many reasons there are and how many enumerators hear of how many interviews; no answer', async () => {
    const { code, out } = await remit('check', 'tests');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^checks of tests: \d+ reasons to look; \d+ enumerators are/),
    ]);
    expect((await remit('check', '--json')).out).toMatch(
      /^{"round":"tests","flags":\d+,"told":\d+,"enumerators":\d+,"handedOn":0,"left":0}/,
    );
    for (const [, amount = ''] of amounts) expect(out).not.toContain(amount);
  });

  test('of a round that is not there it names those that are', async () => {
    const { code, err } = await remit('check', 'none');
    expect([code, err]).toEqual([1, expect.stringContaining('there is no round "none"; there is tests')]);
  });
});
