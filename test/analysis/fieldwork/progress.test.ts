/** How far a round is, by hand: two villages and a hamlet, and what a coordinator has to do today. */
import { expect, test } from 'vitest';
import { finalContacts } from '#analysis/fieldwork/interviews/final-contacts.ts';
import { attemptsOf } from '#analysis/fieldwork/progress/attempts.ts';
import { daysOf, paceOn } from '#analysis/fieldwork/progress/days.ts';
import { placesOf } from '#analysis/fieldwork/progress/places.ts';
import { type Plan, progressOf } from '#analysis/fieldwork/progress/progress.ts';
import { openIn } from '#analysis/fieldwork/progress/still-open.ts';
import { toDo } from '#analysis/fieldwork/progress/to-do.ts';
import { interview, village } from './interviews.ts';

const plan: Plan = {
  rule: 'psu',
  perPlace: 4,
  period: { from: '2027-04-05', until: '2027-04-14' },
  today: '2027-04-09',
};
const frame = [village('p1'), village('p2', { region: 'south', units: 3, firstStageWeight: 50 }), village('p3')];
const told = (...interviews: readonly ReturnType<typeof interview>[]) =>
  toDo(progressOf('clubs', interviews, frame, plan)).map(({ key }) => key);

test('contacts and rates are told of the whole, of regions, places and enumerators', () => {
  const { groups } = progressOf(
    'clubs',
    [
      interview(),
      interview({ outcome: 'refusal' }),
      interview({ psu: 'p2', enumerator: 'boris' }),
      interview({ psu: 'p2', enumerator: 'boris', outcome: 'ineligible' }),
    ],
    frame,
    plan,
  );
  // Four dwellings in p1 and p3 each, three in p2, which has no more.
  expect(groups[0]).toMatchObject({ by: 'all', places: 3, expected: 11, attempted: 4 });
  // I 2, R 1, ineligible 1.
  expect(groups[0]?.rates.rr1).toBeCloseTo(2 / 3, 15);
  // p1: 10 · 100 / 2 contacts = 500 each; p2: 50 · 3 / 2 = 75 each. I 575, R 500.
  expect(groups[0]?.weighted?.rr1).toBeCloseTo(575 / 1075, 15);
  const keyed = new Map(groups.map((group) => [`${group.by} ${group.key}`, group]));
  expect(keyed.get('region south')).toMatchObject({ places: 1, expected: 3, attempted: 2 });
  expect(keyed.get('psu p3')).toMatchObject({ expected: 4, attempted: 0, weighted: null });
  expect(keyed.get('psu p3')?.rates.rr1).toBeNull();
  expect(keyed.get('enumerator boris')).toMatchObject({ expected: null, attempted: 2 });
  expect(keyed.get('stratum plain')?.outcomes).toMatchObject({ complete: 2, refusal: 1, ineligible: 1 });
});

test('a place is done with as many contacts as the plan asks for, begun with fewer, and none is done without a plan', () => {
  const asked = ['p2', 'p2', 'p2', 'p1'].map((psu) => interview({ psu, outcome: 'refusal' }));
  const stateOf = (of: Plan) =>
    placesOf(progressOf('clubs', asked, frame, of), frame).map(({ unit, state, attempted, expected }) => [
      unit.psu,
      state,
      attempted,
      expected,
    ]);
  // Four dwellings in each place, but three in p2, which has no more.
  expect(stateOf(plan)).toEqual([
    ['p1', 'begun', 1, 4],
    ['p2', 'done', 3, 3],
    ['p3', 'not-yet', 0, 4],
  ]);
  expect(stateOf({ ...plan, perPlace: undefined }).map(([, state]) => state)).toEqual(['begun', 'begun', 'not-yet']);
});

test('a dwelling visited three times is one contact; a second interview there is one more', () => {
  const visits = ([1, 2, 3] as const).map((visit) =>
    interview({ unit: 'd', visit, outcome: visit === 3 ? 'complete' : 'non_contact' }),
  );
  expect(finalContacts(visits).map(({ last, visits: count }) => [last.outcome, count])).toEqual([['complete', 3]]);
  expect(finalContacts([...visits].reverse())).toHaveLength(1);
  expect(finalContacts([...visits, interview({ unit: 'd' })])).toHaveLength(2);
  expect(finalContacts([interview({ unit: undefined }), interview({ unit: undefined })])).toHaveLength(2);
});

test('trials, what was set aside and what waits in quarantine are no contacts, and are told apart', () => {
  const { groups, states, trials } = progressOf(
    'clubs',
    [
      interview(),
      interview({ trial: true }),
      interview({ state: 'set-aside' }),
      interview({ state: 'quarantined' }),
      interview({ state: 'sent-back' }),
    ],
    frame,
    plan,
  );
  expect(groups[0]?.attempted).toBe(2);
  expect([states, trials]).toEqual([
    { filed: 1, corrected: 0, 'sent-back': 1, accepted: 0, 'set-aside': 1, quarantined: 1 },
    1,
  ]);
});

test('day by day what is left goes down, beside an even pace', () => {
  const contacts = attemptsOf(
    finalContacts([interview(), interview({ outcome: 'refusal' }), interview({ day: '2027-04-07' })]),
  );
  expect(daysOf(contacts, 20, plan.period)).toEqual([
    { day: '2027-04-05', attempted: 2, complete: 1, attemptedSoFar: 2, completeSoFar: 1, left: 18, pace: 2 },
    { day: '2027-04-07', attempted: 1, complete: 1, attemptedSoFar: 3, completeSoFar: 2, left: 17, pace: 6 },
  ]);
  expect(daysOf(contacts, null).map(({ left, pace }) => [left, pace])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(paceOn('2027-04-01', 20, { from: '2027-04-05', until: '2027-04-14' })).toBe(0);
  expect(paceOn('2027-05-01', 20, { from: '2027-04-05', until: '2027-04-14' })).toBe(20);
});

test('how many dwellings are to be asked is not made up where nobody said', () => {
  const { groups, paceToday } = progressOf('clubs', [interview()], frame, { ...plan, perPlace: undefined });
  expect([groups[0]?.expected, paceToday]).toEqual([null, null]);
  const listed = progressOf('clubs', [], frame, { ...plan, rule: 'list', perPlace: undefined });
  expect(listed.groups[0]?.expected).toBe(3);
});

test('weights are not made up where the frame does not say how many dwellings were listed', () => {
  const unlisted = [village('p1', { units: undefined })];
  expect(progressOf('clubs', [interview()], unlisted, plan).groups[0]?.weighted).toBeNull();
  expect(progressOf('clubs', [interview()], frame, { ...plan, rule: 'shift' }).groups[0]?.weighted).toBeNull();
});

test('the list of the day names what waits and what is behind', () => {
  const today = plan.today;
  expect(told(interview({ state: 'quarantined' }))).toContain('todo.quarantined');
  expect(told(interview({ state: 'sent-back' }))).toContain('todo.sent-back');
  expect(told(interview())).toEqual([
    'todo.behind-pace', // 5.5 of 11 by the fifth of ten days
    'todo.not-begun', // p2, p3
    'todo.unfinished', // p1, since four days
    'todo.silent', // Anna
    'todo.unseen',
  ]);
  expect(told(interview({ day: today, psu: 'p9' }))).toContain('todo.outside-frame');
  expect(told(interview({ day: today, enumerator: undefined }))).toContain('todo.of-nobody');
  expect(told(interview({ day: today, outcome: 'non_contact' }))).toContain('todo.visit-again-by');
  expect(told(interview({ day: today, outcome: 'non_contact', visit: 3 }))).not.toContain('todo.visit-again-by');
  expect(told(interview({ day: today }))).not.toContain('todo.silent');
  expect(told(interview({ day: '2027-04-08' }))).not.toContain('todo.unfinished');
  expect(toDo(progressOf('clubs', [], frame, plan), { flags: 3 }).map(({ key }) => key)).toContain('todo.flags');
});

test('dwellings to be visited again are named by who went there last; those of nobody are counted', () => {
  const locked = [
    interview({ unit: 'a', unitCode: '7', outcome: 'non_contact' }),
    interview({ unit: 'b', unitCode: '9', outcome: 'non_contact', psu: 'p2', visit: 2 }),
    interview({ unit: 'c', unitCode: '4', outcome: 'non_contact', enumerator: 'boris' }),
    interview({ unit: 'd', unitCode: '5', outcome: 'non_contact', enumerator: undefined }),
    interview({ unit: 'e', unitCode: '6', outcome: 'non_contact', visit: 3 }), // enough
  ];
  const called = { place: (psu: string) => `Village ${psu}`, person: (id: string) => id.toUpperCase() };
  const list = toDo(progressOf('clubs', locked, frame, plan), { called });
  expect(list.filter(({ key }) => key.startsWith('todo.visit-again')).map(({ places }) => places)).toMatchObject([
    { enumerator: 'ANNA', count: 2, names: { names: ['Village p1: 7', 'Village p2: 9'], more: 0 } },
    { enumerator: 'BORIS', count: 1, names: { names: ['Village p1: 4'] } },
    { count: 1 },
  ]);
});

test('places that nobody is to go to are told apart from those where somebody has not begun', () => {
  const list = toDo(progressOf('clubs', [interview()], frame, plan), { unassigned: ['p1', 'p3'] });
  const names = (key: string) => list.find((one) => one.key === key)?.places?.['names'];
  expect(names('todo.unassigned')).toEqual({ names: ['p3'], more: 0 }); // in p1 somebody was
  expect(names('todo.not-begun')).toEqual({ names: ['p2'], more: 0 });
});

test('near the end of the plan, and after it, what is left is told with the contacts a day that it takes', () => {
  const one = [interview()];
  const of = (today: string) => toDo(progressOf('clubs', one, frame, { ...plan, today }));
  const ending = (today: string) => of(today).filter(({ key }) => key === 'todo.ends-soon' || key === 'todo.plan-over');
  expect(ending('2027-04-11')).toEqual([]);
  // 10 of 11 in three days, where one was made in seven
  expect(ending('2027-04-12')).toMatchObject([
    { key: 'todo.ends-soon', places: { left: 10, days: 3, needed: 4, soFar: 0.1 } },
  ]);
  expect(ending('2027-04-15')).toMatchObject([{ key: 'todo.plan-over', places: { left: 10 } }]);
  const nearly = Array.from({ length: 10 }, (_, at) => interview({ psu: at < 4 ? 'p1' : at < 7 ? 'p2' : 'p3' }));
  const keys = toDo(progressOf('clubs', nearly, frame, { ...plan, today: '2027-04-12' })).map(({ key }) => key);
  expect(keys).not.toContain('todo.ends-soon'); // one in three days, and more were made a day
});

test('where everything is done and accepted, the list says that nothing waits', () => {
  const all = ['p1', 'p1', 'p1', 'p1', 'p2', 'p2', 'p2', 'p3', 'p3', 'p3', 'p3'];
  expect(told(...all.map((psu) => interview({ psu, state: 'accepted', day: plan.today })))).toEqual(['todo.nothing']);
});

test('travellers who were not reached have gone: nobody visits them again, and nobody plans how many pass', () => {
  const passed = [interview({ day: plan.today, outcome: 'non_contact' })];
  const progress = progressOf('crossings', passed, [village('p1')], { ...plan, rule: 'shift' });
  expect(toDo(progress).map(({ key }) => key)).not.toContain('todo.visit-again');
  expect(progress.groups[0]).toMatchObject({ by: 'all', expected: null });
});

test('interviews of a place whose units nobody knows are told: they have no weight', () => {
  const unlisted = village('p4', { units: undefined });
  const of = (rule: Plan['rule'], psu: string) =>
    progressOf('clubs', [interview({ psu })], [...frame, unlisted], { ...plan, rule });
  expect(of('psu', 'p4').unlisted).toEqual(['p4']);
  expect(toDo(of('psu', 'p4'))).toContainEqual(expect.objectContaining({ key: 'todo.unlisted' }));
  expect(openIn(of('psu', 'p4'), 0, [])).toContainEqual(expect.objectContaining({ key: 'todo.unlisted' }));
  expect(of('psu', 'p1').unlisted).toEqual([]); // listed, and nobody was asked in the other
  expect(of('shift', 'p4').unlisted).toEqual([]);
});

test('nobody is sent anywhere where nothing can be begun; what waits for a decision is told all the same', () => {
  const progress = progressOf('clubs', [interview({ state: 'quarantined' })], frame, { ...plan, today: '2027-04-13' });
  const given = { twice: 2, unassigned: ['p2'], withoutLink: ['boris'] };
  const keysOf = (takesNew: boolean) => toDo(progress, { ...given, takesNew }).map(({ key }) => key);
  const sending = ['todo.unassigned', 'todo.no-link', 'todo.ends-soon', 'todo.not-begun'];
  expect(keysOf(true)).toEqual(expect.arrayContaining([...sending, 'closing.conflicts', 'todo.quarantined']));
  expect(keysOf(false)).toEqual(['closing.conflicts', 'todo.quarantined']);
});
