/** The sheet of a shift that was refused because its link had ended goes again by a new link, and by the same one never. */
import { afterEach, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import * as v from 'valibot';

import { isRefused, sendSheet } from '#functions/client/links/send-sheet.ts';
import type { KeptSheet } from '#functions/client/shifts/kept-sheets.ts';
import { beginSheet, tapped } from '#functions/client/shifts/shift-sheet.ts';

const now = new Date('2026-11-01T08:00:00.000Z');
const tokenOf = (link: string): string => `${'x'.repeat(40)}.${link.padStart(43, 's')}`;
const workOf = (link: string) => ({ instrument: 'border', psu: 's1', token: tokenOf(link) });

/** A phone with one sheet, and an office that takes it by some links. */
function phone() {
  let one: KeptSheet = { work: 'border/s1', ...beginSheet('a'.repeat(32), 20, now, 0) };
  const asked: string[] = [];
  const office = { ended: new Set<string>(), isThere: true, asked, has: '' };
  vi.stubGlobal('fetch', (_: string, { headers, body }: { headers: { authorization: string }; body: string }) => {
    const link = headers.authorization.slice('Bearer '.length);
    office.asked.push(link);
    if (!office.isThere) return Promise.reject(new TypeError('no network'));
    if (office.ended.has(link))
      return Promise.resolve(
        new Response('{}', { status: 410, headers: { 'content-type': 'application/problem+json' } }),
      );
    office.has = v.parse(v.looseObject({ at: v.string() }), JSON.parse(body)).at;
    return Promise.resolve(Response.json({ noted: office.has }));
  });
  return {
    office,
    now: () => one,
    change: (what: (before: KeptSheet) => KeptSheet) => {
      one = what(one);
      return Promise.resolve();
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('refused by a link that has ended, it is taken by a new one; the old one is not asked twice', async () => {
  const one = phone();
  one.office.ended.add(tokenOf('old'));
  for (let n = 0; n < 2; n += 1) expect(await sendSheet(one, workOf('old'), 'en')).toBe(false);
  expect(one.office.asked).toEqual([tokenOf('old')]);
  expect(isRefused(one.now(), workOf('old'))).toBe(true);
  expect(isRefused(one.now(), workOf('new'))).toBe(false);
  expect(await sendSheet(one, workOf('new'), 'en')).toBe(false);
  expect([one.office.has, one.now().sent, one.now().refused]).toEqual([
    one.now().sheet.at,
    one.now().sheet.at,
    undefined,
  ]);
});

test('one that was refused before it was written down by which link is tried once more', async () => {
  const one = phone();
  one.office.ended.add(tokenOf('old'));
  await one.change((before) => ({ ...before, refused: true }));
  for (let n = 0; n < 2; n += 1) await sendSheet(one, workOf('old'), 'en');
  expect(one.office.asked).toEqual([tokenOf('old')]);
});

test('whatever links end, come and go: what a link that holds could bring is there, and no link is asked again in vain', async () => {
  const link = fc.constantFrom('a', 'b', 'c');
  const act = fc.oneof(
    fc.record({ does: fc.constantFrom('send', 'end'), link }),
    fc.record({ does: fc.constantFrom('count', 'lose the network', 'find the network'), link }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const one = phone();
      const { office } = one;
      for (const { does, link: name } of acts) {
        if (does === 'end') office.ended.add(tokenOf(name));
        if (does === 'count') await one.change((before) => tapped(before, 'passed', now));
        if (does === 'lose the network' || does === 'find the network') office.isThere = does === 'find the network';
        if (does !== 'send') continue;
        const [isKnown, asked] = [isRefused(one.now(), workOf(name)), office.asked.length];
        const waits = await sendSheet(one, workOf(name), 'en');
        expect(office.asked.length - asked).toBeLessThanOrEqual(isKnown ? 0 : 1);
        const isOver = office.ended.has(tokenOf(name));
        if (office.isThere && !isOver) expect(office.has).toBe(one.now().sheet.at);
        if (office.isThere) expect(waits).toBe(false);
      }
    }),
  );
});
