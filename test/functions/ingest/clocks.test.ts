/** Clocks of phones are wrong by minutes, years or zones; no interview is stored in a time that has not come. */
import * as v from 'valibot';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import { isMoment, momentToMs, shiftMoment } from '#schemas/basics/calendar.ts';
import { collect } from '../store/sample-records.ts';
import { bodyOf, linkTo, startIngest } from './ingest-platform.ts';

// The server's clock stands at 2026-11-01T12:00:00Z.
const { store, post, close } = await startIngest();
afterAll(close);

const household = await linkTo('household');
const body = bodyOf('household');
const problemSchema = v.object({ faults: v.array(v.object({ pointer: v.string(), rule: v.string() })) });
const rules = async (answer: Response) =>
  v.parse(problemSchema, await answer.json()).faults.map(({ pointer, rule }) => `${pointer} ${rule}`);

let minted = 0;
const timed = (startedAt: string, endedAt: string) => {
  const id = `019b7700-0000-7000-8000-${String(++minted).padStart(12, '0')}`;
  return { ...body, id, startedAt, endedAt };
};
const stored = async (id: unknown) =>
  (await collect(store.readRound('tests', 'household'))).find((record) => record.id === id);

test.each(['2026-11-02T12:00:01Z', '2027-01-01T00:00:00Z', '2031-06-01T10:00:00+05:00', '2099-12-31T23:59:59Z'])(
  'an interview that ends at %s, more than a day from now, is refused, and what to do is said',
  async (endedAt) => {
    expect(await rules(await post(timed('2026-11-01T09:00:00Z', endedAt), household))).toEqual(['/endedAt clock']);
    expect(await rules(await post(timed(endedAt, endedAt), household))).toEqual(['/startedAt clock', '/endedAt clock']);
  },
);

test('a day of grace is given to clocks that are set to another zone', async () => {
  const answer = await post(timed('2026-11-02T11:30:00Z', '2026-11-02T12:00:00Z'), household);
  expect(answer.status).toBe(201);
});

test('a registrant of a device whose clock stands in 2090 was not born in 2050', async () => {
  const registration = bodyOf('registration');
  const answers = { ...v.parse(v.record(v.string(), v.unknown()), registration['answers']), birth_year: 2050 };
  const moment = '2090-01-01T10:00:00+00:00';
  const late = { ...registration, startedAt: moment, endedAt: moment, answers };
  expect(await rules(await post(late))).toContain('/endedAt clock');
  const mended = await rules(await post(late, undefined, { 'sent-at': moment }));
  expect(mended).toContain('/answers/birth_year past');
  expect(mended).not.toContain('/endedAt clock');
});

test('a clock in another year is mended by the time of sending, and what the phone had is kept beside it', async () => {
  // Begun an hour and ended half an hour before it was sent; the phone believes in 2031 and lives five hours east.
  const interview = timed('2031-06-01T09:00:00+05:00', '2031-06-01T09:30:00+05:00');
  const sent = { 'sent-at': '2031-06-01T10:00:00+05:00' };
  expect((await post(interview, household, sent)).status).toBe(201);
  expect(await stored(interview.id)).toMatchObject({
    startedAt: '2026-11-01T16:00:00.000+05:00',
    endedAt: '2026-11-01T16:30:00.000+05:00',
    clock: {
      // From 2031-06-01T05:00Z back to 2026-11-01T12:00Z: 1,673 days less 7 hours.
      offsetSeconds: -(1673 * 86_400 - 7 * 3600),
      startedAt: '2031-06-01T09:00:00+05:00',
      endedAt: '2031-06-01T09:30:00+05:00',
    },
  });
  // The answer was lost; an hour later the phone sends the same bytes again, from a clock that was set.
  expect((await post(interview, household, { 'sent-at': '2026-11-01T12:00:00Z' })).status).toBe(422);
  expect((await post(interview, household, { 'sent-at': '2031-06-01T11:00:00+05:00' })).status).toBe(200);
});

test('a clock that lost its year does not lose the interview', async () => {
  const interview = timed('1970-01-01T00:10:00+05:00', '1970-01-01T00:40:00+05:00');
  expect((await post(interview, household, { 'sent-at': '1970-01-01T00:41:00+05:00' })).status).toBe(201);
  expect(await stored(interview.id)).toMatchObject({ endedAt: '2026-11-01T16:59:00.000+05:00' });
});

test.each([
  ['says nothing', undefined],
  ['is right to five minutes', '2026-11-01T11:55:01Z'],
  ['says something that is no time', 'yesterday'],
  ['was set between interview and sending', '2026-10-01T12:00:00Z'],
])('a clock that %s changes nothing', async (_, sentAt) => {
  const interview = timed('2026-11-01T10:00:00+05:00', '2026-11-01T10:30:00+05:00');
  await post(interview, household, sentAt === undefined ? {} : { 'sent-at': sentAt });
  const record = await stored(interview.id);
  expect(record).toMatchObject({ startedAt: interview.startedAt, endedAt: interview.endedAt });
  expect(record).not.toHaveProperty('clock');
});

const zones = fc.constantFrom('Z', '+05:00', '-03:30', '+14:00', '+00:00');
const moments = fc
  .tuple(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), zones)
  .map(([date, zone]) => date.toISOString().slice(0, -1) + zone);

test('a moment that is moved keeps its offset and moves by as much as it is told', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -2e12, max: 2e12 }), (moment, ms) => {
      const moved = shiftMoment(moment, ms);
      expect(isMoment(moved)).toBe(true);
      expect(momentToMs(moved) - momentToMs(moment)).toBe(ms);
      expect(moved.endsWith('Z') ? 'Z' : moved.slice(-6)).toBe(moment.endsWith('Z') ? 'Z' : moment.slice(-6));
    }),
  );
});
