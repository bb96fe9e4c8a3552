/** The page of a round: what it is in words; its plan and its life, changed by a coordinator who looked at it as it is. */
import { describe, expect, test } from 'vitest';

import { coordinator, openPlace, round, supervisorOf } from './place.ts';

const { store, see, send, file } = await openPlace();
const at = `/rounds/${round.id}`;
const now = async () => {
  const entry = await store.getRoundEntry(round.id);
  if (entry === undefined) throw new Error('there is no round');
  return entry;
};
const plan = async (form: Readonly<Record<string, string>>) =>
  send(coordinator, `${at}/plan`, {
    revision: String((await now()).revision),
    dwellings: '',
    from: '',
    until: '',
    ...form,
  });
const step = async (form: Readonly<Record<string, string>>) =>
  send(coordinator, `${at}/step`, { revision: String((await now()).revision), reason: 'it is time', ...form });

/** What somebody says who closes a round although something is open. */
const anyway = async () => {
  const { html } = await see(coordinator, `${at}/about`);
  return { anyway: /name="anyway" value="([^"]+)"/.exec(html)?.[1] ?? '' };
};

/** Of the trail, what was done here: the round was laid out by another clock. */
const ownLines = async () => (await store.listAudit(round.id)).filter(({ by }) => by === 'ana');

test('tells the round in words, and a supervisor what it is, with nothing to change', async () => {
  const { html } = await see(coordinator, `${at}/about`);
  for (const told of ['Tajikistan', 'Open', round.reportingCurrency, 'through links of enumerators', 'Save the plan'])
    expect(html).toContain(told);
  const own = await see(supervisorOf('north'), `${at}/about`);
  expect(own.html).toContain('Tajikistan');
  expect(html).toContain(`action="/dashboard/rounds/${round.id}/publish"`);
  // Nothing takes a release back: it is asked once more.
  expect(html).toMatch(/<summary>Publish now<\/summary><p>A release cannot be taken back or changed\.<\/p><form/);
  for (const form of ['Save the plan', 'Close it', 'Publish now']) expect(own.html).not.toContain(form);
});

test('interviews for practice are counted there, and in nothing else', async () => {
  const trialsIn = (html: string) => /data-study="household">[^]*?<td class="num">(\d+)<\/td><\/tr>/.exec(html)?.[1];
  const before = await see(coordinator, at);
  expect(trialsIn((await see(coordinator, `${at}/about`)).html)).toBe('0');
  await file(round.id, 'nora', { trial: true });
  await plan({ dwellings: '3' }); // a round that was changed is read anew
  expect(trialsIn((await see(coordinator, `${at}/about`)).html)).toBe('1');
  const contacts = (html: string) => /All places<\/th>[^]*?<\/tr>/.exec(html)?.[0].replaceAll(/<[^>]+>/g, ' ');
  await plan({});
  expect(contacts((await see(coordinator, at)).html)).toBe(contacts(before.html));
});

describe('a plan', () => {
  test('is kept in the round, used by the page of progress, and stands in the trail', async () => {
    const { status, headers } = await plan({ dwellings: '12', from: '2026-10-05', until: '2026-11-01' });
    expect([status, headers.get('location')]).toEqual([303, `/fieldwork${at}/about?done=yes`]);
    const { settings } = (await now()).round;
    expect(settings.fieldwork).toEqual({ dwellings: 12, days: { from: '2026-10-05', until: '2026-11-01' } });
    expect((await see(coordinator, at)).html).toContain('The plan: dwellings in each place: 12');
    expect((await see(supervisorOf('north'), at)).html).toContain('The plan: dwellings in each place: 12');
    expect((await ownLines()).at(-1)).toMatchObject({
      action: 'round-changed',
      by: 'ana',
      parts: ['settings'],
    });
  });

  test('that says nothing is taken away', async () => {
    expect((await plan({})).status).toBe(303);
    expect((await now()).round.settings).not.toHaveProperty('fieldwork');
    expect((await see(coordinator, at)).html).toContain('is not said yet');
  });

  test.each([
    [{ dwellings: 'twelve', from: '2026-02-30', until: 'soon' }, 3],
    [{ dwellings: '0' }, 1],
    [{ from: '2026-10-05' }, 1],
    [{ until: '2026-10-05' }, 1],
    [{ from: '2026-11-02', until: '2026-11-01' }, 1],
  ])('%j: every fault beside its field, and nothing is changed', async (form, faults) => {
    const before = await now();
    const { status, html } = await plan(form);
    expect([status, html.split('class="fault"').length - 1, html.split('aria-invalid').length - 1]).toEqual([
      422,
      faults,
      faults,
    ]);
    for (const typed of Object.values(form)) expect(html).toContain(`value="${typed}"`);
    expect(await now()).toEqual(before);
  });

  test('of two who looked at the same round the second hears it, and loses nothing that was typed', async () => {
    const { revision } = await now();
    expect((await plan({ dwellings: '8' })).status).toBe(303);
    const before = await now();
    const { status, html } = await plan({ dwellings: '9', revision: String(revision) });
    expect([status, await now()]).toEqual([412, before]);
    expect(html).toContain('somebody else changed this round');
    expect(html).toContain('value="9"');
  });
});

test('a supervisor changes nothing, nor does a page of another site', async () => {
  const before = await now();
  const form = { revision: String(before.revision), dwellings: '5', from: '', until: '' };
  const close = { revision: String(before.revision), step: 'close', reason: 'because' };
  expect((await send(supervisorOf('north'), `${at}/plan`, form)).status).toBe(404);
  expect((await send(supervisorOf('north'), `${at}/step`, close)).status).toBe(404);
  const elsewhere = { 'sec-fetch-site': 'cross-site' };
  expect((await send(coordinator, `${at}/plan`, form, elsewhere)).status).toBe(403);
  expect((await send(coordinator, `${at}/step`, close, elsewhere)).status).toBe(403);
  expect(await now()).toEqual(before);
});

test('a round is led on with a reason, step by step, by whoever looked at it as it is', async () => {
  const { revision } = await now();
  expect((await step({ step: 'close', reason: ' ' })).status).toBe(422);
  expect((await step({ step: 'archive' })).status).toBe(422);
  expect((await step({ step: 'open' })).status).toBe(303); // it is open already
  expect((await step({ step: 'close', reason: 'the last village is done', ...(await anyway()) })).status).toBe(303);
  expect(await now()).toMatchObject({ state: 'closing', revision: revision + 1 });
  const late = await step({ step: 'close-finally', revision: String(revision) });
  expect([late.status, (await now()).state]).toEqual([412, 'closing']);
  expect((await step({ step: 'close-finally', ...(await anyway()) })).status).toBe(303);
  expect((await step({ step: 'close' })).status).toBe(409);
  expect((await step({ step: 'reopen', reason: 'a team comes back' })).status).toBe(303);
  expect((await ownLines()).slice(-3).map(({ action, by, reason }) => [action, by, reason])).toEqual([
    ['round-closing', 'ana', 'the last village is done'],
    ['round-closed', 'ana', 'it is time'],
    ['round-reopened', 'ana', 'a team comes back'],
  ]);
});

test('a round is put away for good by whoever says that they know it, and by nobody else', async () => {
  const archive = { step: 'archive', sure: 'yes', reason: 'published' };
  const offered = async () => (await see(coordinator, `${at}/about`)).html.includes('Put it away for good');
  expect([await offered(), (await step(archive)).status]).toEqual([false, 409]); // it is open
  expect((await step({ step: 'close-finally', ...(await anyway()) })).status).toBe(303);
  expect(await offered()).toBe(true);
  const before = await now();
  const unsure = await step({ step: 'archive', reason: 'published' });
  expect(unsure.status).toBe(422);
  expect(unsure.html).toContain('tick that you know it');
  expect(unsure.html.match(/<textarea[^>]*>published/g)).toHaveLength(1); // beside the step that was asked for
  expect((await step({ ...archive, sure: 'no' })).status).toBe(422);
  expect((await step({ ...archive, reason: ' ' })).status).toBe(422);
  expect((await step({ ...archive, revision: String(before.revision - 1) })).status).toBe(412);
  const form = { ...archive, revision: String(before.revision) };
  expect((await send(supervisorOf('north'), `${at}/step`, form)).status).toBe(404);
  expect((await send(coordinator, `${at}/step`, form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect(await now()).toEqual(before);

  expect((await step(archive)).status).toBe(303);
  expect((await now()).state).toBe('archived');
  expect((await ownLines()).at(-1)).toMatchObject({ action: 'round-archived', by: 'ana', reason: 'published' });
  const { html } = await see(coordinator, `${at}/about`);
  for (const gone of ['Put it away for good', 'Save the plan', 'Reopen it']) expect(html).not.toContain(gone);
  expect((await step({ step: 'reopen' })).status).toBe(409);
  expect((await see(coordinator, '')).html).toMatch(/Archived<\/h2>[^]*about">/);
});
