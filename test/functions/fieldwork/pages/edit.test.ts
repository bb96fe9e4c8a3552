/** A coordinator changes answers on a page; what was not touched stays what it was, and what was filed stays in the history. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { drawn } from '../../ingest/ingest-platform.ts';
import { coordinator, openPlace, round, supervisorOf } from './place.ts';
import { formIn } from './posted-form.ts';

const { store, file, filed, see, send, sendAll } = await openPlace();
const at = (id: string, instrument = 'household'): string => `/rounds/${round.id}/interviews/${instrument}/${id}/edit`;
const stored = async (id: string, instrument = 'household') => {
  const record = await store.getResponse({ round: round.id, instrument, id });
  if (record === undefined) throw new Error('it was filed');
  return record;
};
const shown = async (id: string, instrument?: string) =>
  formIn((await see(coordinator, at(id, instrument))).html, 'edit');
/** As the store holds them. */
const kept = (answers: unknown) => v.parse(v.record(v.string(), v.any()), JSON.parse(JSON.stringify(answers)));
const saved = { check: 'yes', reason: 'read from the sheet' };
/** The form as it was shown, with some fields as somebody typed them. */
const withTyped = (form: readonly (readonly [string, string])[], typed: Readonly<Record<string, string>>) => [
  ...form.filter(([name]) => !(name in typed)),
  ...Object.entries(typed),
];

describe.each(['household', 'border', 'price-quote'] as const)('%s', (instrument) => {
  test('a form that is sent as it was shown changes nothing, whatever was answered', async () => {
    for (const body of [...drawn.bodies(instrument)].slice(0, 5)) {
      const { version, answers, startedAt, endedAt } = body;
      const own = await file(round.id, 'nora', { instrument, version, answers: kept(answers), startedAt, endedAt });
      const { status, html } = await sendAll(
        coordinator,
        at(own, instrument),
        withTyped(await shown(own, instrument), saved),
      );
      expect([status, /class="fault">([^<]*)/.exec(html)?.[1]]).toEqual([422, undefined]);
      expect(html).toContain('Nothing was changed');
      expect((await stored(own, instrument)).revision).toBeUndefined();
    }
  });
});

test('one answer that is changed is changed alone; what was filed is in the history, and who, when and why in the trail', async () => {
  const id = await file(round.id, 'nora');
  const before = await stored(id);
  const form = await shown(id);
  const field = form.find(([name]) => /^typed .* age\|$/.test(name))?.[0] ?? 'none';
  const { status } = await sendAll(coordinator, at(id), withTyped(form, { ...saved, [field]: '57' }));
  expect(status).toBe(303);
  const after = await stored(id);
  const changed = Object.keys(after.answers).filter(
    (name) => JSON.stringify(after.answers[name]) !== JSON.stringify(before.answers[name]),
  );
  expect(changed).toHaveLength(1);
  expect(JSON.stringify(after.answers)).toContain('57');
  expect(await store.listHistory(after)).toEqual([before]);
  const [line] = (await store.listAudit(round.id)).filter(({ subject }) => subject === id);
  expect(line).toMatchObject({
    by: 'ana',
    action: 'interview-edited',
    reason: 'read from the sheet',
    questions: changed,
  });
  const page = await see(coordinator, at(id).replace('/edit', ''));
  expect(page.html).toContain('What was changed');
});

test('an answer that cannot be is told at its question, and nothing is changed', async () => {
  const form = await shown(filed.ofNora);
  const field = form.find(([name]) => /^typed .* age\|$/.test(name))?.[0] ?? 'none';
  const { status, html } = await sendAll(coordinator, at(filed.ofNora), withTyped(form, { ...saved, [field]: '900' }));
  expect(status).toBe(422);
  expect(html).toContain('class="fault"');
  expect(html).toContain('value="900"');
  expect(html).toContain('read from the sheet');
  expect((await stored(filed.ofNora)).revision).toBeUndefined();
});

test('without a reason, or of what somebody else changed meanwhile, nothing is changed', async () => {
  const id = await file(round.id, 'nora');
  const form = await shown(id);
  const field = form.find(([name]) => /^typed .* age\|$/.test(name))?.[0] ?? 'none';
  expect((await sendAll(coordinator, at(id), withTyped(form, { ...saved, reason: ' ', [field]: '57' }))).status).toBe(
    422,
  );
  const path = at(id).replace('/edit', '');
  expect((await send(coordinator, path, { move: 'accept', revision: '0', reason: 'called' })).status).toBe(303);
  const late = await sendAll(coordinator, at(id), withTyped(form, { ...saved, [field]: '57' }));
  expect(late.status).toBe(412);
  expect(late.html).toContain('read from the sheet');
  expect((await stored(id)).answers).toEqual((await store.listHistory(await stored(id)))[0]?.answers);
});

test('is not for a supervisor, nor of an interview of another team', async () => {
  for (const id of [filed.ofNora, filed.ofSami]) {
    expect((await see(supervisorOf('north'), at(id))).status).toBe(404);
    expect((await send(supervisorOf('north'), at(id), { ...saved, revision: '0' })).status).toBe(404);
  }
});
