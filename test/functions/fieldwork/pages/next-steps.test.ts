/** What comes next in a round that is not in the field yet: its own steps, in order, ticked off by what is there. */
import { describe, expect, test } from 'vitest';

import { putFrame } from '../../store/lay-out.ts';
import { csv, fieldsOf, frame, typed } from './opening.ts';
import { coordinator, openPlace, round, staff, supervisorOf } from './place.ts';

const { store, see, sendFiles, send } = await openPlace();
const maker = staff({ role: 'coordinator' });
const id = typed.id;
const at = `/rounds/${id}`;
const about = async (language = 'en') => (await see(maker, `${at}/about`, language)).html;

/** The steps, each with whether it is done and what is said of it. */
function stepsIn(html: string) {
  const list = /<ol class="next">(.*?)<\/ol>/s.exec(html)?.[1] ?? '';
  return [...list.matchAll(/<li data-step="([^"]+)"( class="done")?>(.*?)<\/li>/gs)].map(
    ([, step, done, says = '']) => ({
      step,
      isDone: done !== undefined,
      href: /href="([^"]+)"/.exec(says)?.[1],
      says: says.replaceAll(/<[^>]+>/g, ''),
    }),
  );
}
const stepIn = (html: string, name: string) => stepsIn(html).find(({ step }) => step === name);
const done = async () =>
  stepsIn(await about())
    .filter(({ isDone }) => isDone)
    .map(({ step }) => step);

test('where a round is described it stands that the sample is drawn here, and what comes after', async () => {
  const { html } = await see(maker, '/new-round');
  expect(html).toContain('its page then lists what comes next');
  expect(html).toContain('<code>npx remit sample draw</code> takes the list of all villages');
});

describe('a draft', () => {
  test('begins with every step of its own and none of another', async () => {
    expect((await send(maker, '/new-round', typed)).status).toBe(303);
    const html = await about();
    expect(stepsIn(html).map(({ step, isDone }) => [step, isDone])).toEqual([
      ['sample', false],
      ['rates', false],
      ['plan', false],
      ['try', false],
      ['people', false],
      ['links', false],
      ['open', false],
    ]);
    expect(stepIn(html, 'sample')?.says).toContain(`npx remit sample draw --round ${id}`);
    expect(stepIn(html, 'links')?.says).toContain('Once it is said who goes where');
    expect(stepIn(html, 'people')?.href).toBe(`/fieldwork${at}/people/assign`);
    expect(stepIn(await about('ru'), 'people')?.says).toContain('Кто куда едет');
  });

  test('names likely currencies of which no rate is in, those of its source apart', async () => {
    expect(stepIn(await about(), 'rates')?.says).toContain('No rate is in for EUR, RUB, TJS,');
    const rates = [
      { currency: 'EUR', base: 'TJS', rate: 12.4 },
      { currency: 'USD', base: 'TJS', rate: 10.9 },
    ];
    // prettier-ignore
    await store.putRateDay({ source: 'nbt', date: '2026-10-30', pivot: 'TJS', rates, fetchedAt: '2026-10-30T12:00:00.000Z', origin: 'a test', sha256: '0'.repeat(64) });
    await store.putRateFeed({ source: 'nbt', by: 'file', triedAt: '2026-10-30T12:00:00.000Z', newest: '2026-10-30' });
    const entry = await store.getRoundEntry(id);
    const fields = fieldsOf({ ...typed, rateSource: 'nbt', revision: String(entry?.revision) });
    expect((await sendFiles(maker, `${at}/describe`, fields)).status).toBe(303);
    expect(stepIn(await about(), 'rates')?.says).toContain('No rate is in for RUB,');
  });

  test('with places, of which nobody knows the dwellings, says who draws them', async () => {
    const entry = await store.getRoundEntry(id);
    const fields = [
      ...fieldsOf({ ...typed, rateSource: 'nbt', dwellings: '12', revision: String(entry?.revision) }),
      ['frame', csv(frame)],
    ] as const;
    expect((await sendFiles(maker, `${at}/describe`, fields)).status).toBe(303);
    expect(await done()).toEqual(['sample', 'plan']);
    const html = await about();
    expect(html).not.toContain('no number of dwellings'); // nothing lacks
    expect(stepIn(html, 'dwellings')?.says).toContain('In 2 places enumerators list dwellings on the phone');
    expect(stepIn(html, 'dwellings')?.says).toContain(`npx remit sample dwellings --round ${id}`);
    const revision = String((await store.getRoundEntry(id))?.revision);
    const drawing = { revision, instrument: 'household', seed: '7', dwellings: '12' };
    expect((await send(maker, `${at}/drawing`, drawing)).status).toBe(303);
    expect(stepIn(await about(), 'dwellings')?.says).toContain('by the seed of this round');
    const units = (await store.getFrame(id)).map((unit) => ({ ...unit, units: 80 }));
    await putFrame(store, id, units);
    expect(stepIn(await about(), 'dwellings')).toBeUndefined();
  });

  test('ticks people, links and opening off as they come', async () => {
    const assignments = (await store.getFrame(id)).map(({ instrument, psu }) => ({ instrument, psu }));
    await store.putEnumerator(id, { id: 'nora', name: 'Nora N.', assignments: assignments.slice(0, 1) });
    expect(stepIn(await about(), 'people')?.says).toContain('nobody’s yet: 1');
    expect(stepIn(await about(), 'links')?.says).toContain('no link yet: 1');
    const nora = (await store.listEnumerators(id))[0];
    await store.putEnumerator(id, { id: 'nora', name: 'Nora N.', assignments, revision: nora?.revision });
    expect(await done()).toContain('people');
    expect((await send(maker, `${at}/people/links`, { who: '', days: '30', quota: '' })).status).toBe(200);
    expect(await done()).toContain('links');
    const revision = String((await store.getRoundEntry(id))?.revision);
    expect((await send(maker, `${at}/step`, { step: 'open', reason: 'it is time', revision })).status).toBe(303);
    expect(await done()).toContain('open');
  });
});

test('of a round in the field nothing of it is said any more, nor to whoever may not lead it', async () => {
  expect(stepsIn((await see(coordinator, `/rounds/${round.id}/about`)).html)).toEqual([]);
  expect(stepsIn((await see(supervisorOf('north', id), `${at}/about`)).html)).toEqual([]);
});
