/** Messages to registrants on their pages: written, previewed in each language, approved by somebody else, sent; with every fault beside its field. */
import { expect, test } from 'vitest';

import type { GroupJob } from '#functions/messages/group-jobs.ts';
import type { Identity } from '#functions/platform/identity/access.ts';
import { coordinator, openPlace, round, staff } from './place.ts';

const { store, file, see, appFor } = await openPlace();
const at = `/rounds/${round.id}/messages`;
const zarina: Identity = { role: 'staff', subject: 'zarina', grants: [{ role: 'coordinator', round: round.id }] };
const jobs: GroupJob[] = [];
const putJobs = (more: readonly GroupJob[]) => Promise.resolve(void jobs.push(...more));
for (let n = 0; n < 60; n += 1)
  await file(round.id, undefined, {
    ...{ id: `019b7700-0000-7000-8000-${String(n).padStart(12, '0')}`, instrument: 'registration', version: 2 },
    ...{ source: 'self', verified: true },
    answers: {
      ...{ consent_registry: 'yes', consent_news: 'yes', residence_country: 'KZ' },
      languages: [{ language: n < 10 ? 'tg' : 'en', level: 'native' }],
    },
  });

const letter = {
  ...{ office: 'Ministry <b>', purpose: 'consent_news', countries: ['KZ', 'RU'], occupations: '', contact: 'verified' },
  ...{ 'subject-en': 'A course', 'text-en': 'In May.', 'subject-tg': 'Курс', 'text-tg': 'Дар моҳи май.' },
};
async function send(identity: Identity, path: string, form: Readonly<Record<string, string | readonly string[]>>) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  const answer = await appFor(identity, { putJobs }).request(`/fieldwork${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: body.toString(),
  });
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') ?? '' };
}
const revision = async () => String((await store.listGroupMessages(round.id))[0]?.revision ?? 0);

test('there are none, and the page of the round leads there', async () => {
  expect((await see(coordinator, at)).html).toContain('Nothing was written yet');
  expect((await see(coordinator, `/rounds/${round.id}/about`)).html).toContain(`href="/fieldwork${at}"`);
});

test('every fault stands beside its field, with what was typed', async () => {
  const wrong = { ...letter, office: '', occupations: '99', 'text-tg': '' };
  const { status, html } = await send(coordinator, at, wrong);
  expect(status).toBe(422);
  for (const [field, says] of [
    ['office', '1 to 120 signs'],
    ['occupations', 'codes of ISCO-08'],
    ['texts', 'Not right in: Тоҷикӣ'],
  ] as const)
    expect(new RegExp(`id="group-${field}-fault">([^<]*)`).exec(html)?.[1]).toContain(says);
  expect(html).toContain('value="99"');
  expect(html).toContain('value="KZ" checked=""');
  expect(await store.listGroupMessages(round.id)).toEqual([]);
});

let one = '';

test('it is shown as people get it, in each language, with counts that tell of nobody', async () => {
  const { status, to } = await send(coordinator, at, letter);
  expect(status).toBe(303);
  one = to.replace(/^\/fieldwork|\?done=yes$/g, '');
  const { html, headers } = await see(coordinator, one);
  expect(headers.get('etag')).toBe('"1"');
  const preview = (language: string) =>
    new RegExp(`data-preview="${language}".*?</article>`, 's').exec(html)?.[0].replaceAll(/<[^>]*>/g, ' ') ?? '';
  expect(preview('en')).toContain('Ministry &lt;b&gt; writes this to you');
  expect(preview('tg')).toContain('Дар моҳи май.');
  expect(preview('tg')).toContain('хабарҳо дар бораи барномаҳо');
  const told = /data-reach="all">at least (\d+)</.exec(html)?.[1];
  expect(['30', '40', '50', '60']).toContain(told); // of sixty
  expect(html).toContain('too few to be told'); // of the ten who read Tajik
  expect(html).toContain('You wrote some of it');
  expect(html).not.toContain('/approve"');
});

test('its writer does not approve it, also not by hand; somebody else does, of what they saw', async () => {
  expect((await send(coordinator, `${one}/approve`, { revision: '1' })).status).toBe(403);
  expect((await send(coordinator, `${one}/send`, { revision: '1' })).status).toBe(409);
  expect((await send(zarina, `${one}/approve`, { revision: '9' })).status).toBe(412);
  expect((await send(staff({ role: 'analyst' }), `${one}/approve`, { revision: '1' })).status).toBe(404);
  expect((await see(zarina, one)).html).toContain('/approve"');
  expect((await send(zarina, `${one}/approve`, { revision: '1' })).status).toBe(303);
});

test('what is changed afterwards waits for approval again', async () => {
  const changed = await send(coordinator, one, { ...letter, 'text-en': 'In June.', revision: await revision() });
  expect(changed.status).toBe(303);
  expect((await see(coordinator, one)).html).toContain('waits for approval');
  expect((await send(coordinator, `${one}/send`, { revision: await revision() })).status).toBe(409);
  const late = await send(coordinator, one, { ...letter, 'text-en': 'In July.', revision: '1' });
  expect(late.status).toBe(412);
  expect(late.html).toContain('In June.');
  await send(zarina, `${one}/approve`, { revision: await revision() });
});

test('it is sent to everybody of the group, and the page says how far it is, rounded', async () => {
  expect((await send(coordinator, `${one}/send`, { revision: await revision() })).status).toBe(303);
  expect(jobs.flatMap(({ people }) => people)).toHaveLength(60);
  const id = one.split('/').at(-1) ?? '';
  const note = (n: number, what: 'sent' | 'bounced') => store.noteGroup(round.id, id, what, String(n));
  for (let n = 0; n < 33; n += 1) await note(n, 'sent');
  for (let n = 0; n < 4; n += 1) await note(n, 'bounced');
  const { html } = await see(coordinator, one);
  expect(html).toContain('being sent');
  expect(html).toContain('<progress value="11" max="20"');
  expect(html).toMatch(/data-outcome="sent"><dt>[^<]*<\/dt><dd>35</);
  expect(html).toMatch(/data-outcome="bounced"><dt>[^<]*<\/dt><dd>fewer than 10</);
  expect(html).toContain('Go on sending');
  for (let n = 33; n < 60; n += 1) await note(n, 'sent');
  const over = (await see(coordinator, one)).html;
  expect(over).toContain('Ministry &lt;b&gt; · sent');
  expect(over).not.toContain('Stop sending');
});

test('a round in which nobody registers has no such page', async () => {
  expect((await see(staff({ role: 'coordinator' }), '/rounds/there-is-none/messages')).status).toBe(404);
});
