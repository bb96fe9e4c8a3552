/** Forms on paper: two clerks type each by themself; what both typed alike is registered once, of the rest somebody decides by the paper. */
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { refusedBecause } from '#functions/clerk/taking/refused.ts';
import { questionText } from '#functions/client/screens/telling.ts';
import { tellingOf } from '#functions/fieldwork/office/interviews/answers.ts';
import { idOfForm } from '#functions/registry/paper/form-id.ts';
import { latestDay } from '#schemas/fieldwork/campaign.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { registrationStudy } from '#schemas/studies/registration/study.ts';
import { languages } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';
import { findInstrument } from '../../studies.ts';
import { bodyOf, now } from '../ingest/ingest-platform.ts';
import { clerk, openClerk, round, secondClerk } from './platform.ts';
import { onPaper, typedIn } from './type-in.ts';

const { store, see, post, logged, mailed } = await openClerk();
const instrument = findInstrument('registration', round.instruments['registration'] ?? 0);
if (instrument === undefined) throw new Error('the round has no registry');
const asked = instrument;
await store.putCampaign(round.id, {
  id: 'embassy-x',
  name: 'Embassy X',
  mode: 'embassy',
  begins: '2026-01-01',
  printed: 99,
});
const list = `/rounds/${round.id}/paper`;
const at = (n: number): string => `${list}/embassy-x-${String(n).padStart(4, '0')}`;
const idOf = (n: number): string => idOfForm('digest', round.id, `embassy-x-${String(n).padStart(4, '0')}`);
const keyOf = (n: number) => ({ round: round.id, instrument: 'registration', id: idOf(n) });
const drawn = v.parse(v.looseObject({}), bodyOf('registration')['answers']);

const paperOf = (name: string, more: object = {}) =>
  onPaper(drawn, { name, email: `${name.toLowerCase()}@example.org`, ...more });
const typing = async (who: typeof clerk, n: number, answers: object, day = '2026-10-30') =>
  post(who, at(n), typedIn(asked, { ...answers }, { day }));
const questionOf = (name: string) => {
  const planned = planOf(asked).questions.get(name);
  if (planned === undefined) throw new Error(`nobody is asked ${name}`);
  return planned;
};
const trailOf = async (subject: string) =>
  (await store.listAudit(round.id)).flatMap((line) =>
    line.subject === subject ? [[line.action, line.by, line.questions ?? []]] : [],
  );
const standing = async (n: number) =>
  (await store.listPaper(round.id)).find(({ number }) => at(n).endsWith(number))?.state;

test('whoever is typed twice alike is registered once, as if they had sent it themselves', async () => {
  const first = await typing(clerk, 1, paperOf('Firuza'));
  expect([first.status, first.headers.get('location')]).toEqual([303, `/registrants${list}?done=typed-once`]);
  expect(await store.getResponse(keyOf(1))).toBeUndefined();
  const second = await typing(secondClerk, 1, paperOf('Firuza'));
  expect([second.status, second.headers.get('location')]).toEqual([303, `/registrants${at(1)}`]);
  const kept = await store.getResponse(keyOf(1));
  expect(kept).toMatchObject({
    startedAt: '2026-10-30T00:00:00.000Z',
    answers: { campaign: 'embassy-x', intake_mode: 'embassy', taken_by: 'paper' },
  });
  expect(kept?.answers).not.toHaveProperty('name');
  expect((await store.identitiesUnder(keyOf(1))).map(({ identity }) => identity['name'])).toEqual(['Firuza']);
  expect((await see(clerk, at(1))).html).toContain(shortReceipt(idOf(1)));
  expect(mailed.map(({ to }) => to.address)).toEqual(['firuza@example.org']);
  expect(await trailOf(idOf(1))).toEqual([['registrant-taken', 'staff-8', []]]);
  expect((await trailOf('embassy-x-0001')).map(([action, by]) => `${String(action)} ${String(by)}`).toSorted()).toEqual(
    ['paper-typed staff-7', 'paper-typed staff-8'],
  );
});

test('the second clerk is shown nothing of what the first typed; the first is not let type again', async () => {
  await typing(clerk, 2, paperOf('Gulnora'));
  expect((await see(secondClerk, at(2))).html).not.toMatch(/Gulnora|gulnora/);
  expect((await see(secondClerk, at(2))).html).toContain('Somebody else typed this form before');
  const own = await see(clerk, at(2));
  expect(own.html).not.toMatch(/Gulnora|gulnora|name="day"/);
  const again = await typing(clerk, 2, paperOf('Gulnora'));
  expect([again.status, again.html.includes('You typed this form.')]).toEqual([409, true]);
  expect([await standing(2), await store.getResponse(keyOf(2))]).toEqual(['once', undefined]);
});

test('what differs is shown alone, both ways; a clerk decides by the paper, and of two who decide the second is told', async () => {
  await typing(clerk, 3, paperOf('Dilshod', { family_at_home: 4 }));
  await typing(secondClerk, 3, paperOf('Dilshot', { family_at_home: 5 }), '2026-10-31');
  const { html } = await see(clerk, at(3));
  expect([...html.matchAll(/data-question="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    '@day',
    'name',
    'email',
    'family_at_home',
  ]);
  for (const said of ['Dilshod', 'Dilshot', '30 October 2026', '31 October 2026']) expect(html).toContain(said);
  const seen = /name="seen" value="(\d+)"/.exec(html)?.[1] ?? '';
  const half = await post(clerk, `${at(3)}/decide`, new URLSearchParams({ seen, 'pick name': 'first' }).toString());
  expect([half.status, half.html.includes('say of every question')]).toEqual([422, true]);
  const picks = {
    seen,
    'pick @day': 'first',
    'pick name': 'first',
    'pick email': 'first',
    'pick family_at_home': 'second',
  };
  const both = await Promise.all(
    [clerk, secondClerk].map(async (who) => post(who, `${at(3)}/decide`, new URLSearchParams(picks).toString())),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 412]);
  expect((await store.getResponse(keyOf(3)))?.answers['family_at_home']).toBe(5);
  expect((await store.identitiesUnder(keyOf(3))).map(({ identity }) => identity['name'])).toEqual(['Dilshod']);
  const decided = (await trailOf('embassy-x-0003')).filter(([action]) => action === 'paper-decided');
  expect(decided.map(([, , questions]) => questions)).toEqual([['@day', 'name', 'email', 'family_at_home']]);
});

test('a form is filed once, whoever types it again', async () => {
  const late = await typing(clerk, 1, paperOf('Somebody'));
  expect([late.status, late.html.includes('registered already')]).toEqual([409, true]);
  expect((await store.identitiesUnder(keyOf(1))).length).toBe(1);
});

test('a form is thrown away with a reason, before it is filed, and typed anew', async () => {
  const seen = /name="seen" value="(\d+)"/.exec((await see(clerk, at(2))).html)?.[1] ?? '';
  const gone = async (reason: string) =>
    post(clerk, `${at(2)}/throw-away`, new URLSearchParams({ seen, reason }).toString());
  expect((await gone(' ')).status).toBe(422);
  expect((await gone('the sheet was torn')).headers.get('location')).toBe(`/registrants${list}?done=thrown-away`);
  expect((await gone('the sheet was torn')).status).toBe(412);
  expect(await store.getPaper({ ...keyOf(2), number: 'embassy-x-0002' })).toMatchObject({ state: 'thrown-away' });
  expect((await store.getPaper({ ...keyOf(2), number: 'embassy-x-0002' }))?.first).toBeUndefined();
  expect((await typing(clerk, 2, paperOf('Gulnora'))).status).toBe(303);
});

test('without consent, without a day, or with one that has not come, nothing is kept', async () => {
  const no = { for_whom: 'self', consent_registry: 'no' };
  expect((await typing(clerk, 4, no)).html).toContain('nothing may be kept');
  expect((await typing(clerk, 4, paperOf('Ana'), '')).html).toContain('write the date on the paper');
  expect((await typing(clerk, 4, paperOf('Ana'), '2099-01-01')).html).toContain('write the date on the paper');
  expect(await standing(4)).toBeUndefined();
});

test('numbers that no campaign has, and those that no form was given, lead nowhere', async () => {
  for (const number of ['embassy-y-0001', 'embassy-x-1', 'embassy-x-0000', 'embassy-x-0100', 'nonsense'])
    expect((await see(clerk, `${list}/${number}`)).status).toBe(404);
  const open = async (form: Readonly<Record<string, string>>) =>
    post(clerk, list, new URLSearchParams(form).toString());
  expect((await open({ campaign: 'embassy-x', number: '12' })).headers.get('location')).toBe(`/registrants${at(12)}`);
  const whole = await open({ campaign: 'embassy-x', number: ' Embassy-X-0012 ' });
  expect(whole.headers.get('location')).toBe(`/registrants${at(12)}`);
  for (const number of ['x', '100', 'embassy-x-0100'])
    expect((await open({ campaign: 'embassy-x', number })).status).toBe(422);
});

test('the list says how each stands and who typed it, and nothing of what was typed', async () => {
  const { html } = await see(clerk, list);
  expect([...html.matchAll(/data-form="([^"]+)" data-state="([^"]+)"/g)].map(([, n, state]) => [n, state])).toEqual([
    ['embassy-x-0002', 'once'],
    ['embassy-x-0001', 'filed'],
    ['embassy-x-0003', 'filed'],
  ]);
  expect(html).not.toMatch(/Firuza|Dilshod|Gulnora|example\.org/);
});

test('whoever is erased leaves nothing of their form either, and it does not come back', async () => {
  await store.eraseResponse(keyOf(3), '2026-11-01T12:00:00.000Z');
  await store.removeIdentities(keyOf(3));
  expect(await standing(3)).toBeUndefined();
  expect((await see(clerk, at(3))).html).not.toContain('name="day"');
  const again = await typing(clerk, 3, paperOf('Dilshod'));
  expect([again.status, again.html.includes('then the registration was erased')]).toEqual([410, true]);
  expect(again.html).not.toContain('Dilshod');
  expect(await standing(3)).toBeUndefined();
  expect(await store.getResponse(keyOf(3))).toBeUndefined();
  expect(await store.identitiesUnder(keyOf(3))).toEqual([]);
});

test('of two who type a form first at the same moment neither loses a word: the second is the second typing', async () => {
  const both = await Promise.all([clerk, secondClerk].map(async (who) => typing(who, 21, paperOf('Malika'))));
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect((await store.getResponse(keyOf(21)))?.id).toBe(idOf(21));
});

test('what was sent twice by one press is said to be filed, not that somebody else did it', async () => {
  await typing(clerk, 22, paperOf('Nigora'));
  const typedTwice = await Promise.all([1, 2].map(async () => typing(secondClerk, 22, paperOf('Nigora'))));
  for (const { html } of typedTwice) expect(html).not.toContain('somebody else typed this form');
  await typing(clerk, 23, paperOf('Anora', { family_at_home: 4 }));
  await typing(secondClerk, 23, paperOf('Anora', { family_at_home: 5 }));
  const seen = /name="seen" value="(\d+)"/.exec((await see(clerk, at(23))).html)?.[1] ?? '';
  const picks = new URLSearchParams({ seen, 'pick family_at_home': 'second' }).toString();
  const decided = await Promise.all([1, 2].map(async () => post(clerk, `${at(23)}/decide`, picks)));
  for (const { html } of decided) expect(html).not.toContain('somebody else typed this form');
  expect([await standing(22), await standing(23)]).toEqual(['filed', 'filed']);
});

test('cut off between the registration and the form, nothing that was typed stays, and the form waits for nobody', async () => {
  await typing(clerk, 26, paperOf('Sabohat'));
  const fields = new URLSearchParams(typedIn(asked, paperOf('Sabohat'), { day: '2026-10-30' }));
  const cutOff: typeof store.putPaper = (key, form, seen) =>
    form.state === 'filed' ? Promise.reject(new Error('cut off')) : store.putPaper(key, form, seen);
  expect((await post(secondClerk, at(26), fields.toString(), { ...store, putPaper: cutOff })).status).toBe(500);
  expect([(await store.getResponse(keyOf(26)))?.id, await standing(26)]).toEqual([idOf(26), 'decided']);
  expect((await see(clerk, at(26))).html).toContain(shortReceipt(idOf(26)));
  expect(await standing(26)).toBe('filed');
  expect((await store.getPaper({ ...keyOf(26), number: 'embassy-x-0026' }))?.first).toBeUndefined();
  expect((await store.identitiesUnder(keyOf(26))).length).toBe(1);
});

test('what was typed into another version of the questionnaire is typed anew, and nobody is told that it was somebody else', async () => {
  const [key, older] = [{ ...keyOf(27), number: 'embassy-x-0027' }, asked.version - 1];
  const first = {
    by: 'staff-7',
    at: now().toISOString(),
    day: '2026-10-30',
    version: older,
    language: 'en',
    answers: {},
  };
  await store.putPaper(
    key,
    { ...{ number: key.number, campaign: 'embassy-x', at: first.at, state: 'once' }, first },
    undefined,
  );
  const { html } = await see(clerk, at(27));
  expect([html.includes('Somebody else typed this form before'), html.includes('name="day"')]).toEqual([false, true]);
  expect((await typing(clerk, 27, paperOf('Tahmina'))).headers.get('location')).toContain('done=typed-once');
  expect((await see(secondClerk, at(27))).html).toContain('Somebody else typed this form before');
  expect((await store.getPaper(key))?.first?.version).toBe(asked.version);
});

test('an address in capitals and rows in another order are typed alike', async () => {
  const rows = [
    { language: 'tg', level: 'native' },
    { language: 'en', level: 'good' },
  ];
  await typing(clerk, 24, paperOf('Shirin', { languages: rows }));
  await typing(secondClerk, 24, paperOf('Shirin', { languages: rows.toReversed(), email: 'SHIRIN@example.org' }));
  expect(await standing(24)).toBe('filed');
});

test('the date on the paper is any day that it is somewhere on Earth', async () => {
  const tomorrow = latestDay(now().getTime());
  expect(tomorrow > now().toISOString().slice(0, 10)).toBe(true);
  await typing(clerk, 25, paperOf('Lola'), tomorrow);
  await typing(secondClerk, 25, paperOf('Lola'), tomorrow);
  expect((await store.getResponse(keyOf(25)))?.startedAt).toBe(`${tomorrow}T00:00:00.000+14:00`);
});

test('what is refused is said with the question that it is about', async () => {
  const telling = await tellingOf(registrationStudy, 'en');
  const wording = voiceOf(await loadWords('en'));
  const fault = (pointer: string) => ({ pointer, rule: 'required', says: { key: 'required' } }) as const;
  const faults = [fault('/answers/name'), fault('/answers/languages/1/level'), fault('/answers')];
  const said = refusedBecause(wording, telling, registrationStudy, { kind: 'faulty', study: undefined, faults });
  const [name, level, whole] = said;
  expect(name).toContain(questionText(telling, questionOf('name')).label);
  expect(level).toContain(`${questionText(telling, questionOf('languages')).label} 2, `);
  expect(whole).toBe('This question needs an answer.');
});

test('in every language the list says what it is about', async () => {
  const headings = await Promise.all(
    languages.map(async (language) => /<h1>([^<]*)/.exec((await see(clerk, list, language)).html)?.[1]),
  );
  expect(new Set(headings).size).toBe(languages.length);
});

test('no line of the log holds a name, a contact or an answer', () => {
  expect(logged.length).toBeGreaterThan(20);
  expect(logged.join('\n')).not.toMatch(/Firuza|Dilsho|Gulnora|example\.org|torn/i);
});
