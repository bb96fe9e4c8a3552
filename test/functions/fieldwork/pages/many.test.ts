/** Several interviews are decided about at once: each by itself, as it was seen, and what could not be is told with why. */
import { expect, test } from 'vitest';

import { stateOf } from '#functions/store/standing.ts';
import { coordinator, openPlace, round, supervisorOf } from './place.ts';

const { store, file, filed, see, sendAll, logged } = await openPlace();
const at = `/rounds/${round.id}/interviews`;
const record = (id: string) => store.getResponse({ round: round.id, instrument: 'household', id });
const stateNow = async (id: string) => {
  const found = await record(id);
  return found && stateOf(found);
};
const pick = async (id: string, revision?: number) =>
  ['pick', `household/${id}/${revision ?? (await record(id))?.revision ?? 0}`] as const;
const deciding = (move: string, reason = 'seen with the supervisor') => [
  ['move', move] as const,
  ['reason', reason] as const,
];
const decide = (
  picks: readonly (readonly [string, string])[],
  said: readonly (readonly [string, string])[],
  who = coordinator,
  headers?: Readonly<Record<string, string>>,
) => sendAll(who, `${at}/move`, [...picks, ...said, ['filter', '?state=filed']], headers);
const whyOf = (html: string) => [...html.matchAll(/data-why="([^"]+)"/g)].map(([, why]) => why);

test('a list has a box for each interview, which names the revision that is seen', async () => {
  const { html } = await see(coordinator, at);
  expect(html).toContain(`value="household/${filed.ofNora}/0"`);
  expect(html).toContain('Set aside');
  const own = await see(supervisorOf('north'), at);
  expect(own.html).not.toContain('value="set-aside"');
  expect(own.html).not.toContain(filed.ofSami);
});

test('all that are chosen are moved for one reason, each with its line in the trail', async () => {
  const { status, html } = await decide([await pick(filed.ofNora), await pick(filed.ofSami)], deciding('accept'));
  expect([status, await stateNow(filed.ofNora), await stateNow(filed.ofSami)]).toEqual([200, 'accepted', 'accepted']);
  expect(html).toContain('Decided and written down: 2');
  expect(html).toContain(`${at}?state=filed`);
  const lines = (await store.listAudit(round.id)).filter(({ action }) => action === 'interview-accepted');
  expect(lines.map(({ subject, by, reason }) => [subject, by, reason]).toSorted()).toEqual(
    [filed.ofNora, filed.ofSami].map((id) => [id, 'ana', 'seen with the supervisor']).toSorted(),
  );
});

test('of those that cannot be moved each is listed with why, and the others are moved', async () => {
  const [fresh, aside, changed] = [
    await file(round.id, 'nora'),
    await file(round.id, 'nora'),
    await file(round.id, 'sami'),
  ];
  await decide([await pick(aside)], deciding('set-aside'));
  await decide([await pick(changed)], deciding('accept'));
  const picks = [
    await pick(fresh),
    await pick(aside),
    await pick(changed, 0),
    ['pick', 'household/nothing/0'] as const,
  ];
  const { status, html } = await decide(picks, deciding('set-aside'));
  expect([status, whyOf(html)]).toEqual([409, ['not-from-here', 'changed-meanwhile', 'unknown']]);
  expect(html).toContain('Decided and written down: 1');
  expect([await stateNow(fresh), await stateNow(aside), await stateNow(changed)]).toEqual([
    'set-aside',
    'set-aside',
    'accepted',
  ]);
});

test('without a reason, a choice or a move nothing is decided, and nothing that was typed or chosen is lost', async () => {
  const id = await file(round.id, 'nora');
  const picks = [await pick(id)];
  const nothing = await decide(picks, deciding('set-aside', ' '));
  expect([nothing.status, await stateNow(id)]).toEqual([422, 'filed']);
  expect(nothing.html).toMatch(new RegExp(`value="household/${id}/0"[^>]* checked`));
  const nobody = await decide([], deciding('accept', 'a long explanation'));
  expect(nobody.status).toBe(422);
  expect(nobody.html).toContain('a long explanation');
  expect((await decide(picks, deciding('archive'))).status).toBe(422);
  expect((await decide([['pick', '../../x']], deciding('accept'))).status).toBe(422);
  expect(await stateNow(id)).toBe('filed');
});

test('a supervisor accepts what their own team filed, sets nothing aside, and reaches no other; a forged form does nothing', async () => {
  const [own, other] = [await file(round.id, 'nora'), await file(round.id, 'sami')];
  const picks = [await pick(own), await pick(other), await pick(filed.ofNobody)];
  expect((await decide(picks, deciding('set-aside'), supervisorOf('north'))).status).toBe(422);
  expect((await decide(picks, deciding('accept'), coordinator, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect(await stateNow(own)).toBe('filed');
  const { status, html } = await decide(picks, deciding('accept'), supervisorOf('north'));
  expect([status, whyOf(html)]).toEqual([409, ['unknown', 'unknown']]);
  expect([await stateNow(own), await stateNow(other), await stateNow(filed.ofNobody)]).toEqual([
    'accepted',
    'filed',
    'filed',
  ]);
  expect(logged.join('')).not.toContain('seen with');
});
