/** Forms of a campaign on paper: every question with its number, in words when it is asked, and a number on each form. */
import { readFile } from 'node:fs/promises';
import { html } from 'hono/html';
import { expect, test } from 'vitest';

import { printingOf } from '#functions/fieldwork/office/campaigns/paper/paper-page.tsx';
import { PrintedQuestion } from '#functions/fieldwork/office/campaigns/paper/printed-question.tsx';
import { isRoster, planOf } from '#schemas/language/questions/outline.ts';
import { studiesIn } from '#schemas/language/study/study.ts';
import { languages } from '#schemas/words/languages.ts';
import { studies } from '../../../studies.ts';
import { coordinator, elsewhere, openPlace, round, staff } from './place.ts';

const { registration, ...others } = elsewhere.instruments;
const registersNobody = { ...elsewhere, instruments: others };
const { see, send, store } = await openPlace({ rounds: [round, registersNobody] });
const at = `/rounds/${round.id}/campaigns`;
const airport = { id: 'airport-x', name: 'Airport X', mode: 'airport', begins: '2026-06-01' };
await send(coordinator, at, airport);
const printed = async (asked = '') => (await see(coordinator, `${at}/airport-x/paper${asked}`)).html;
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('the page of a campaign leads there', async () => {
  expect((await see(coordinator, `${at}/airport-x`)).html).toContain(`href="/fieldwork${at}/airport-x/paper"`);
});

test('consent has a box for each purpose, the rule about it, and room to sign, before any question about the person', async () => {
  const text = textOf(await printed());
  const [agree, sign, name] = ['What you agree to', 'Signature', 'What is your name?'].map((said) =>
    text.indexOf(said),
  );
  expect(agree).toBeGreaterThan(0);
  expect(sign).toBeGreaterThan(agree ?? 0);
  expect(name).toBeGreaterThan(sign ?? 0);
  expect(text).toContain('please agree to at least one purpose');
});

test('what depends on another answer says so by its number; what the office knows is not printed', async () => {
  const page = await printed();
  const number = (name: string) =>
    new RegExp(`data-name="${name}"[\\s\\S]*?class="number">(\\d+)<`).exec(page)?.[1] ?? 'none';
  const text = textOf(page);
  expect(text).toContain(`Fill in only if you answered “Yes” to question ${number('sends')}.`);
  expect(text).toContain(`Fill in only if you answered anything but “`);
  expect(text).toContain(`to question ${number('education')}.`);
  expect(text).toContain(
    'Fill in only if you answered “Yes” to question 2 and you answered “Myself; I am 18 or older” to question 1.',
  );
  expect(text).toContain('Fill in what follows only if you agreed above.'); // the rules about it stand by the signature
  expect(text).not.toContain('at least one of'); // no puzzle of numbers
  expect(page).not.toContain('data-name="campaign"');
  expect(page).not.toContain('data-name="intake_mode"');
  expect(page).not.toContain('data-name="taken_by"');
});

test('what may be left empty says so: of the contact both parts, since an office writes down who has none', async () => {
  const page = await printed();
  const of = (name: string) =>
    textOf(new RegExp(`data-name="${name}">([\\s\\S]*?)<p class="write"`).exec(page)?.[1] ?? '');
  for (const name of ['email', 'phone', 'birth_date']) expect(of(name)).toContain('May be left empty.');
  expect(of('name')).not.toContain('May be left empty.');
});

test('a telephone number that is needed without an e-mail address says when it may be left empty', async () => {
  const [study] = await studiesIn(studies, { registration: 2 });
  if (study === undefined) throw new Error('version 2 is gone');
  const campaign = { id: 'airport-x', name: 'Airport X', mode: 'airport', begins: '2026-06-01' } as const;
  const printing = await printingOf({ round, study, frame: [] }, campaign, 'en');
  const planned = planOf(study.instrument).questions.get('phone');
  if (planned === undefined || isRoster(planned)) throw new Error('nobody is asked for a telephone number');
  const text = textOf(String(await html`${PrintedQuestion({ printing, planned, note: undefined })}`));
  expect(text).toMatch(/May be left empty if you answered question \d+\./);
});

test('what is signed reads as a promise on paper, and the slip says what somebody without a contact does', async () => {
  const text = textOf(await printed());
  expect(text).toContain('Without the agreement of a parent or guardian, nothing about a child is kept.');
  expect(text).toMatch(
    /If you wrote an e-mail address \(or a telephone number, if the office sends text messages\), you can later see, .*record.* If not: ask the office/,
  );
});

test('long lists are a line, short ones boxes, and lists of rows a table', async () => {
  const page = await printed();
  const of = (name: string) => new RegExp(`data-name="${name}">([\\s\\S]*?)<div class="asked"`).exec(page)?.[1] ?? '';
  expect(of('occupation')).toContain('class="line"');
  expect(of('occupation').split('class="tick"').length - 1).toBeLessThan(4); // reasons why there is no answer
  expect(of('sex').split('class="tick"').length).toBeGreaterThan(2);
  expect(of('languages')).toContain('<table class="rows-to-fill">');
});

const numbersOn = (page: string) => [...page.matchAll(/data-form="([^"]+)"/g)].map(([, number]) => number);
const make = (count: string, language = 'en') => send(coordinator, `${at}/airport-x/paper`, { count, in: language });

test('before any form was made there is a specimen to look at, which has no number', async () => {
  expect(numbersOn(await printed())).toEqual(['Specimen']);
  expect(numbersOn(await printed('?from=1&count=3'))).toEqual(['Specimen']);
});

test('new forms get the numbers after the last one, in whatever language, also of two who make some at once', async () => {
  expect((await make('11')).headers.get('location')).toContain('/paper?from=1&count=11&in=en');
  const two = await Promise.all([make('20', 'ru'), make('20', 'tg')]);
  const starts = two.map(({ headers }) => Number(/from=(\d+)/.exec(headers.get('location') ?? '')?.[1]));
  expect(starts.toSorted((a, b) => a - b)).toEqual([12, 32]);
  const kept = await store.getCampaign(round.id, 'airport-x');
  expect(kept?.printed).toBe(51);
  const revision = String(kept?.revision);
  await send(coordinator, `${at}/airport-x`, { ...airport, name: 'Airport X, hall 2', revision });
  expect(await store.getCampaign(round.id, 'airport-x')).toMatchObject({ name: 'Airport X, hall 2', printed: 51 });
  expect(textOf(await printed())).toContain('The last form that was made has the number airport-x-0051.');
});

test('nothing is made where it is not said how many, or no such numbers are left', async () => {
  for (const count of ['', '0', '21', 'many']) {
    const { status, html } = await make(count);
    expect([status, html.includes('Write how many forms you need, from 1 to 20.')]).toEqual([422, true]);
  }
  expect((await store.getCampaign(round.id, 'airport-x'))?.printed).toBe(51);
  await store.putCampaign(round.id, { ...airport, id: 'full', mode: 'airport', printed: 999_990 });
  const { status, html } = await send(coordinator, `${at}/full/paper`, { count: '10' });
  expect([status, html.includes('no such numbers left')]).toEqual([409, true]);
});

test('a round that registers nobody has no forms: none is shown, and none is given a number', async () => {
  await store.putCampaign(registersNobody.id, { ...airport, mode: 'airport' });
  const [anywhere, paper] = [staff({ role: 'coordinator' }), `/rounds/${registersNobody.id}/campaigns/airport-x/paper`];
  expect(registration).toBeDefined();
  for (const { status, html } of [await see(anywhere, paper), await send(anywhere, paper, { count: '3' })])
    expect([status, html.includes('</html>')]).toEqual([404, true]);
  expect((await store.getCampaign(registersNobody.id, 'airport-x'))?.printed).toBeUndefined();
});

test('a round that is archived gives no more numbers, and says so', async () => {
  const before = await store.getRoundEntry(round.id);
  if (before === undefined) throw new Error('there is no round');
  const change = { id: 'line', round: round.id, at: '2026-11-02', by: 'ana', action: 'round-archived', subject: round.id, reason: '' } as const; // prettier-ignore
  await store.changeRound({ before, after: { ...before, state: 'archived' } }, change);
  const { status, html } = await make('3');
  expect([status, html.includes('this round is archived')]).toEqual([409, true]);
  expect((await store.getCampaign(round.id, 'airport-x'))?.printed).toBe(51);
  const archived = await store.getRoundEntry(round.id);
  await store.changeRound({ before: archived, after: before }, { ...change, id: 'line 2' });
});

test('a form of more pages than there are words for says nothing of how many, rather than another number', async () => {
  const styles = await readFile('functions/fieldwork/browser/paper-forms.css', 'utf8');
  const ranges = [...styles.matchAll(/of-(\d+) \{ system: additive; range: 1 (\d+); additive-symbols: (\d+) '16'/g)];
  expect(ranges.map(([, of]) => Number(of))).toEqual(Array.from({ length: 19 }, (_, n) => n + 2));
  for (const [, of, last, first] of ranges) expect([last, first]).toEqual([first, String(16 * Number(of))]);
});

test('forms that were made are shown again with their numbers, on every page and on the slip; no others', async () => {
  const page = await printed('?from=12&count=3');
  expect(numbersOn(page)).toEqual(['airport-x-0012', 'airport-x-0013', 'airport-x-0014']);
  expect(page.split('airport-x-0013').length - 1).toBe(3); // its name, its pages, its slip
  expect(textOf(page)).toContain(`localhost/record/${round.id}`);
  expect(numbersOn(await printed('?from=1&count=5000'))).toHaveLength(20);
  expect(numbersOn(await printed('?from=50&count=9'))).toEqual(['airport-x-0050', 'airport-x-0051']);
  for (const asked of ['?from=nonsense&count=0', '?from=52', '?from=999999&count=9'])
    expect(numbersOn(await printed(asked))).toEqual(['Specimen']);
});

test('each language of the round has its own words', async () => {
  const spoken = languages.filter((code) => code === 'en' || (round.settings.languages?.includes(code) ?? true));
  const slips = await Promise.all(
    spoken.map(async (code) => /<aside class="slip" aria-label="([^"]+)"/.exec(await printed(`?in=${code}`))?.[1]),
  );
  expect(new Set(slips).size).toBe(spoken.length);
});
