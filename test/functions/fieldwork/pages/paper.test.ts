/** Forms of a campaign on paper: every question with its number, in words when it is asked, and a number on each form. */
import { expect, test } from 'vitest';

import { languages } from '#schemas/words/languages.ts';
import { coordinator, openPlace, round } from './place.ts';

const { see, send } = await openPlace();
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
  const html = await printed();
  const number = (name: string) =>
    new RegExp(`data-name="${name}"[\\s\\S]*?class="number">(\\d+)<`).exec(html)?.[1] ?? 'none';
  const text = textOf(html);
  expect(text).toContain(`Only if the answer to ${number('sends')} is “Yes”`);
  expect(text).toContain(`Only if the answer to ${number('education')} is not “`);
  expect(text).toMatch(
    /at least one of 3, 4, 5 is “Yes”, or the answer to 1 is “[^”]+”, and at least one of 6, 7, 8, 9 is “Yes”/,
  );
  expect(html).not.toContain('data-name="campaign"');
  expect(html).not.toContain('data-name="intake_mode"');
  expect(html).not.toContain('data-name="taken_by"');
});

test('long lists are a line, short ones boxes, and lists of rows a table', async () => {
  const html = await printed();
  const of = (name: string) => new RegExp(`data-name="${name}">([\\s\\S]*?)<div class="asked"`).exec(html)?.[1] ?? '';
  expect(of('occupation')).toContain('class="line"');
  expect(of('occupation').split('class="tick"').length - 1).toBeLessThan(4); // reasons why there is no answer
  expect(of('sex').split('class="tick"').length).toBeGreaterThan(2);
  expect(of('languages')).toContain('<table class="rows-to-fill">');
});

test('forms have the numbers that were asked for, on every page and on the slip; no more than a browser prints at once', async () => {
  const html = await printed('?from=12&count=3');
  expect([...html.matchAll(/data-form="([^"]+)"/g)].map(([, number]) => number)).toEqual([
    'airport-x-0012',
    'airport-x-0013',
    'airport-x-0014',
  ]);
  expect(html.split('airport-x-0013').length - 1).toBe(3); // its name, its pages, its slip
  expect(textOf(html)).toContain(`localhost/record/${round.id}`);
  expect((await printed('?count=5000')).match(/data-form/g)).toHaveLength(20);
  expect((await printed('?from=nonsense&count=0')).match(/data-form="airport-x-0001"/g)).toHaveLength(1);
  expect((await printed('?from=999999&count=9')).match(/data-form/g)).toHaveLength(1);
});

test('each language of the round has its own words', async () => {
  const spoken = languages.filter((code) => code === 'en' || (round.settings.languages?.includes(code) ?? true));
  const slips = await Promise.all(
    spoken.map(async (code) => /<aside class="slip" aria-label="([^"]+)"/.exec(await printed(`?in=${code}`))?.[1]),
  );
  expect(new Set(slips).size).toBe(spoken.length);
});
