/** A person reads in words what was done with their record. */
import { afterAll, expect, test, vi } from 'vitest';

import { auditActions, pairActions } from '#functions/store/audit.ts';

import { people, round, startVisits } from './visit-platform.ts';

const { store, post, get, visitOf, close } = await startVisits();
afterAll(close);

test('everything that may stand in the trail of a registration is said in words, and what came from paper by itself', async () => {
  const [person] = people;
  if (person === undefined) throw new Error('nobody was drawn');
  expect((await post(person)).status).toBeLessThan(202);
  const line = { round, at: '2026-11-01T12:30:00.000Z', by: 'clerk', subject: person.id, reason: '2512|Khatlon|' };
  const ofPeople = auditActions.filter(
    (action) => action.startsWith('registrant-') && !pairActions.some((hidden) => hidden === action),
  );
  for (const [at, action] of ofPeople.entries())
    await store.putAudit({ ...line, id: `019b7700-0000-7000-8000-0000000001${String(at).padStart(2, '0')}`, action });
  const visit = await visitOf('planted0@example.org');
  const page = await (await get('', visit)).text();
  for (const action of ofPeople) expect(page).toContain(`data-what="${action}"`);
  expect(page).not.toContain('Something else was done');
  expect(page).toContain('Taken down by the office');
  const kept = await store.getResponse({ round, instrument: 'registration', id: person.id });
  if (kept === undefined) throw new Error('nobody is registered');
  const onPaper = { ...kept, answers: { ...kept.answers, taken_by: 'paper' } };
  const spied = vi.spyOn(store, 'getResponse').mockResolvedValue(onPaper);
  expect(await (await get('', visit)).text()).toContain('Typed from your form on paper');
  spied.mockRestore();
});
