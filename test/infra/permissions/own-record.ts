/** The life of a function alone: a person comes to their own record. */
import { expect } from 'vitest';
import * as v from 'valibot';

import type { SmallRound } from '../../expectations/place.ts';
import { registrationStudy } from '#schemas/studies/registration/study.ts';
import { typedIn } from '../../functions/clerk/type-in.ts';
import { filledIn } from '../../functions/record/filled-in.ts';
import { apiEvent, type Asked } from './api-event.ts';
import { sendToMany } from './groups.ts';
import { siteUrl, type Stage } from './stage.ts';

/** A clerk looks through the registry, and at who is set aside. */
async function compareRegistrants(stage: Stage, round: string): Promise<void> {
  const { handler } = await import('#functions/record/handler.ts');
  for (const path of [
    '',
    `/rounds/${round}`,
    `/rounds/${round}/aside`,
    `/rounds/${round}/paper`,
    `/rounds/${round}/here`,
  ])
    expect(await handler(apiEvent(`/registrants${path}`, { headers: stage.clerk }))).toMatchObject({ statusCode: 200 });
}

/** A clerk types a form from paper, which lies sealed until somebody else does, and registers somebody who is there. */
async function takeRegistrations(stage: Stage, { round, bodies }: Pick<SmallRound, 'round' | 'bodies'>): Promise<void> {
  const { handler } = await import('#functions/record/handler.ts');
  const [of] = bodies.registration;
  const instrument = registrationStudy.instrument;
  const embassy = { id: 'embassy-x', name: 'X', mode: 'embassy', begins: '2026-01-01', printed: 1 } as const;
  await stage.store.putCampaign(round.id, embassy);
  const headers = { ...stage.clerk, 'content-type': 'application/x-www-form-urlencoded', origin: siteUrl };
  const post = (path: string, more: Readonly<Record<string, string>>) => {
    const answers = { ...of?.answers, campaign: undefined, intake_mode: undefined, email: 'here@example.org' };
    const text = typedIn(instrument, answers, more);
    return handler(apiEvent(`/registrants/rounds/${round.id}${path}`, { method: 'POST', headers, text }));
  };
  expect(await post('/paper/embassy-x-0001', { day: '2026-10-30' })).toMatchObject({ statusCode: 303 });
  const who = { id: '0190a1b2-0000-7000-8000-00000000eeee', began: new Date().toISOString() };
  expect(await post('/here/embassy-x', who)).toMatchObject({ statusCode: 303 });
  const slip = apiEvent(`/registrants/rounds/${round.id}/here/embassy-x/${who.id}`, { headers: stage.clerk });
  expect(await handler(slip)).toMatchObject({ statusCode: 200 });
}

/** Somebody registers, asks for a link, and does all that can be done with a record. */
export async function liveOwnRecord(stage: Stage, { round, bodies }: SmallRound): Promise<void> {
  const taken = bodies.registration.at(-1);
  if (taken === undefined) throw new Error('nobody registered');
  const { handler: ingestion } = await import('#functions/ingest/handler.ts');
  const ingest = (sent: unknown) => ingestion(apiEvent('/v1/registrations', { method: 'POST', body: sent }));
  const email = 'planted@example.org';
  const id = '0190a1b2-0000-7000-8000-00000000aaaa';
  const body = {
    ...taken,
    id,
    answers: { ...taken.answers, email, consent_statistics: 'yes', consent_news: 'yes', consent_matching: 'yes' },
  };
  expect(await ingest(body)).toMatchObject({ statusCode: 201 });
  const other = { ...body, startedAt: body.endedAt };
  expect(await ingest(other)).toMatchObject({ statusCode: 409 });
  for (const ofIngestion of [stage.taken, stage.written, stage.handed]) ofIngestion();

  const { handler } = await import('#functions/record/handler.ts');
  const ask = async (path: string, asked?: Asked) => {
    const answer = await handler(apiEvent(`/record/${round.id}${path}`, asked));
    if (answer === undefined) throw new Error('a request was taken for an event');
    return answer;
  };
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: siteUrl };
  const post = (path: string, text: string, cookie = '') =>
    ask(path, { method: 'POST', headers: { ...form, cookie }, text });
  expect(await ask('')).toMatchObject({ statusCode: 200 });
  expect(await post('/link', `contact=${encodeURIComponent(email)}`)).toMatchObject({ statusCode: 202 });
  const [event = '', ...none] = stage.handed();
  expect(none).toEqual([]); // what is sent is sent by the event
  await handler(v.parse(v.strictObject({ record: v.unknown() }), JSON.parse(event)));
  const code = /enter#([\w.-]+)/.exec(stage.handed().join())?.[1] ?? '';
  const opened = await post('/enter', `code=${code}`);
  expect(opened).toMatchObject({ statusCode: 303 });
  const visitIn = (answer: unknown) => /remit-record=[^;"]+/.exec(JSON.stringify(answer))?.[0] ?? '';
  let cookie = visitIn(opened);
  const shown = (path: string) => ask(path, { headers: { cookie } });
  expect((await shown('')).body).toContain(email);
  const corrected = filledIn((await shown('/correct')).body, { 'typed email|': 'moved@example.org' });
  const kept = await post('/correct', corrected, cookie);
  expect(kept).toMatchObject({ statusCode: 303 });
  cookie = visitIn(kept); // of the contact that counts now
  expect((await shown('')).body).toContain('moved@example.org');
  const told = { round: round.id, by: 'ana', row: '2512||' };
  const relay = { ...told, id: '0190a1b2-0000-7000-8000-00000000bbbb', instrument: 'registration', response: id };
  await stage.store.putRelay({ ...told, id: relay.id, at: '2026-11-01T12:00:00Z', state: 'waiting' });
  await handler({
    relay: { ...relay, who: 'office', text: 'We look for somebody like you.', answer: 'jobs@example.org' },
  });
  const relays = await stage.store.listRelays(round.id);
  expect(relays.find((one) => one.id === relay.id)?.state).toBe('sent');
  await sendToMany(stage, { round: round.id, response: id }, handler);
  await compareRegistrants(stage, round.id);
  await takeRegistrations(stage, { round, bodies });
  expect(await post('/purposes', `record=${id}&purpose=consent_statistics`, cookie)).toMatchObject({ statusCode: 303 });
  expect(await post('/take-away', `record=${id}`, cookie)).toMatchObject({ statusCode: 200 });
  expect(await post('/erase', `record=${id}&sure=yes`, cookie)).toMatchObject({ statusCode: 200 });
  expect(await stage.store.wasErased({ round: round.id, instrument: 'registration', id })).toBe(true);
}
