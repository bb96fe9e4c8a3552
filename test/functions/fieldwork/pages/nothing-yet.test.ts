/** Where nothing is there yet a page says what lacks, why, and what leads on, with the way there. */
import { expect, test } from 'vitest';

import { putFrame, putRound, putState } from '../../store/lay-out.ts';
import { coordinator, openPlace, round, staff, supervisorOf } from './place.ts';

const { store, see } = await openPlace();
const maker = staff({ role: 'coordinator' });
const nobodyYet = { ...round, id: 'nobody-yet', title: 'A round in which nobody goes out yet' };
const at = `/rounds/${nobodyYet.id}`;
await putRound(store, nobodyYet);

const linkTo = (part: string, says: string): string => `<a href="/fieldwork${at}${part}">${says}</a>`;

test('whoever sees no round is told who makes one; whoever may make one finds the button in the sentence', async () => {
  const none = await see(staff({ role: 'coordinator', round: 'not-made' }), '');
  expect(none.html).toContain('You see no round yet.');
  expect(none.html).not.toContain('A new round');
  const others = await openPlace({ rounds: [] });
  const first = await others.see(maker, '');
  expect(first.html).toMatch(/There is no round yet\. Begin with <a href="\/fieldwork\/new-round">A new round<\/a>/);
  expect((await others.see(maker, '', 'ru')).html).toContain('Раундов пока нет. Начните с кнопки');
});

test('whoever has no part in fieldwork reads what they may open instead', async () => {
  const clerk = await see(staff({ role: 'clerk', round: round.id }), '');
  expect(clerk.html).not.toContain('You see no round yet');
  expect(clerk.html).toMatch(/You have no part in .*<a href="\/registrants">Registrations<\/a><\/p>/);
  const caseworker = await see(staff({ role: 'caseworker', round: round.id }), '', 'ru');
  expect(caseworker.html).toMatch(/Вы не участвуете .*<a href="\/skills">/);
});

test('interviews: a draft, a round into which nothing has come, and a choice that nothing fits', async () => {
  await putState(store, nobodyYet.id, 'draft', '2026-10-01T00:00:00.000Z');
  const inDraft = await see(maker, `${at}/interviews`);
  expect(inDraft.html).toContain(`stands under ${linkTo('/about', 'The round')}`);
  const progress = await see(maker, at);
  expect(progress.html).toContain(`stands under ${linkTo('/about', 'The round')}`);
  expect(progress.html).toContain(
    `<li data-key="todo.no-places"><a href="/fieldwork${at}/about#next">Household survey`,
  );
  expect(progress.html).not.toContain('Household survey: nothing waits today');
  await putState(store, nobodyYet.id, 'open', '2026-10-01T00:00:00.000Z');
  expect((await see(maker, at)).html).not.toContain(linkTo('/about', 'The round').replace('<a', 'under <a'));
  const inOpen = await see(maker, `${at}/interviews`);
  expect(inOpen.html).toContain(`given a link stands under ${linkTo('/people', 'Enumerators')}`);
  const choice = await see(coordinator, `/rounds/${round.id}/interviews?psu=nowhere`);
  expect(choice.html).toContain(`<a href="/fieldwork/rounds/${round.id}/interviews">Show all</a>`);
  expect((await see(coordinator, `/rounds/${round.id}/interviews`)).html).not.toContain('Show all');
});

test('enumerators: without places first these, then who goes where; a supervisor hears who says it', async () => {
  expect((await see(maker, `${at}/people`)).html).toContain(`as ${linkTo('/about', 'The round')} says`);
  await putFrame(store, nobodyYet.id, await store.getFrame(round.id));
  const { html } = await see(maker, `${at}/people`);
  expect(html).toContain('Say who goes where; after that their links are made here.');
  expect((await see(supervisorOf('north', nobodyYet.id), `${at}/people`)).html).toContain(
    'A coordinator says who goes where.',
  );
});

test('lists, sheets of shifts and flags say when there will be some, and where one sees to it', async () => {
  for (const page of ['listing', 'shifts'])
    expect((await see(maker, `${at}/${page}`)).html).toContain(`is said under ${linkTo('/people', 'Enumerators')}`);
  expect((await see(maker, `${at}/flags`)).html).toContain('no whole interview has arrived');
});
