/** A list of dwellings on a phone: what is removed comes back where it stood, and what is sent is sent once, whatever the office answers. */
import { afterEach, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import * as v from 'valibot';

import {
  added,
  begun,
  changed,
  drawnFrom,
  type HeldList,
  isClosed,
  isUnsent,
  isWaiting,
  putBack,
  removed,
  wanted,
} from '#functions/client/listing/dwelling-list.ts';
import { isOverruled, withDrawn } from '#functions/client/links/drawn-here.ts';
import { isRefusedBy, sendListing } from '#functions/client/links/send-listing.ts';
import { mostListed, notedListing } from '#schemas/fieldwork/listed-dwellings.ts';
import { listingSchema } from '#schemas/fieldwork/listing.ts';
import { withinByR } from '../../golden/sampling/golden-sampling.ts';

const now = new Date('2026-11-01T08:00:00.000Z');
const at = (address: string) => ({ address });
const listOf = (...addresses: readonly string[]): HeldList =>
  addresses
    .slice(1)
    .reduce(
      (held, address) => added(held, at(address)),
      begun('household/p', 'a'.repeat(32), now, at(addresses[0] ?? '')),
    );
const addressesOf = ({ list }: HeldList) => list.dwellings.map(({ address }) => address);

afterEach(() => {
  vi.unstubAllGlobals();
});

test('whatever is removed comes back where it stood, once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (names, n) => {
        const held = listOf(...names);
        const gone = n % names.length;
        const less = removed(held, { at: gone, dwelling: at(names[gone] ?? '') });
        expect(addressesOf(less)).toEqual(names.filter((_, index) => index !== gone));
        const back = putBack(less);
        expect(addressesOf(back)).toEqual(names);
        expect(putBack(back)).toBe(back);
        expect(back.list.revision).toBe(held.list.revision + 2);
      },
    ),
  );
});

test('a dwelling that another tab moved is changed where it is now, and one that it removed is not', () => {
  const held = listOf('a', 'b', 'c');
  const moved = removed(held, { at: 0, dwelling: at('a') });
  expect(addressesOf(changed(moved, { at: 2, dwelling: at('c') }, at('C')))).toEqual(['b', 'C']);
  expect(changed(moved, { at: 0, dwelling: at('a') }, at('A'))).toBe(moved);
  expect(removed(moved, { at: 0, dwelling: at('a') })).toBe(moved);
});

test('a full list takes no more', () => {
  const full = listOf(...Array.from({ length: mostListed }, (_, n) => `h${n}`));
  expect(added(full, at('one more'))).toBe(full);
});

/** A phone with a list of three, and an office. */
function phone() {
  let one = listOf('a', 'b', 'c');
  const asked: unknown[] = [];
  const office = { status: 200, isThere: true, kept: new Map<string, readonly string[]>(), asked };
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    const list = v.parse(listingSchema, JSON.parse(body));
    office.asked.push(list.revision);
    if (office.status !== 200)
      return Promise.resolve(
        new Response('{}', { status: office.status, headers: { 'content-type': 'application/problem+json' } }),
      );
    office.kept.set(
      list.id,
      list.dwellings.map(({ address }) => address),
    );
    return office.isThere
      ? Promise.resolve(Response.json({ noted: notedListing(list) }))
      : Promise.reject(new TypeError());
  });
  const change = (what: (before: HeldList) => HeldList): Promise<void> => {
    one = what(one);
    return Promise.resolve();
  };
  const device = { now: () => one, change };
  const send = (link = 'x'.repeat(43)) => sendListing(device, { token: link }, 'en', () => now);
  return { office, ...device, send };
}

test('nothing is sent before somebody wants it; then once, and again only when they want a later state sent', async () => {
  const { office, now: held, change, send } = phone();
  expect(await send()).toBe(false);
  expect(office.asked).toEqual([]);
  await change(wanted);
  expect([isWaiting(held()), await send(), await send()]).toEqual([true, false, false]);
  expect([isUnsent(held()), held().sent]).toEqual([false, { revision: 3, at: now.toISOString() }]);
  await change((one) => added(one, at('d')));
  expect([isUnsent(held()), await send(), office.asked]).toEqual([true, false, [3]]);
  await change(wanted);
  expect([await send(), office.asked, [...office.kept.values()]]).toEqual([false, [3, 4], [['a', 'b', 'c', 'd']]]);
});

test('an answer that was lost is asked for again, and the office has one list', async () => {
  const { office, change, send } = phone();
  await change(wanted);
  office.isThere = false;
  expect(await send()).toBe(true);
  office.isThere = true;
  expect([await send(), office.kept.size, office.asked]).toEqual([false, 1, [3, 3]]);
});

test('refused by a link it waits for another one, or for somebody who wants it sent again', async () => {
  const { office, now: held, change, send } = phone();
  const [old, another] = ['o'.repeat(43), 'n'.repeat(43)];
  await change(wanted);
  office.status = 410;
  expect([await send(old), await send(old), office.asked]).toEqual([false, false, [3]]);
  expect([isRefusedBy(held(), { token: old }), isUnsent(held())]).toEqual([true, true]);
  office.status = 200;
  expect([await send(another), isRefusedBy(held(), { token: old }), isUnsent(held())]).toEqual([false, false, false]);
});

test('where a copy of the phone has sent other dwellings, the list goes as one of its own and none is lost', async () => {
  const { office, now: held, change, send } = phone();
  office.kept.set('a'.repeat(32), ['of the copy']);
  await change(wanted);
  office.status = 409;
  expect(await send()).toBe(true);
  office.status = 200;
  expect(await send()).toBe(false);
  expect(held().list.id).not.toBe('a'.repeat(32));
  expect([...office.kept.values()]).toEqual([['of the copy'], ['a', 'b', 'c']]);
});

test('a list is drawn from once, and stays as it is then; what was drawn holds until the office says other dwellings', () => {
  const inR = withinByR.draws.find(({ psu, listed, seed }) => psu === 'V-1' && listed === 5 && seed === 20270301);
  const rule = { seed: 20270301, dwellings: 2 };
  const held = listOf('a', 'b', 'c', 'd', 'e');
  const drawn = drawnFrom(held, 'V-1', rule, now);
  expect(drawn.list.drawn).toEqual({ ...rule, at: now.toISOString(), positions: inR?.drawn });
  expect([drawn.list.revision, isWaiting(drawn), isClosed(held), isClosed(drawn)]).toEqual([6, true, false, true]);
  for (const after of [
    added(drawn, at('f')),
    removed(drawn, { at: 0, dwelling: at('a') }),
    changed(drawn, { at: 0, dwelling: at('a') }, at('A')),
    putBack(drawn),
    drawnFrom(drawn, 'V-1', { ...rule, seed: 8 }, now),
  ])
    expect(after).toEqual(drawn);
  const units = inR?.drawn.map((position) => ({ code: String(position), address: 'abcde'[position - 1] ?? '' }));
  const work = { instrument: 'household', psu: 'V-1', token: 't', unlisted: true } as const;
  expect(withDrawn(work, drawn)).toEqual({ ...work, units });
  expect(withDrawn(work, held)).toBe(work);
  const later = { instrument: 'household', psu: 'V-1', token: 't' };
  expect(withDrawn(later, drawn)).toBe(later);
  const ofOffice = [{ code: '1' }, { code: '2' }];
  expect([isOverruled(work, drawn), isOverruled({ ...later, units: units ?? [] }, drawn)]).toEqual([false, false]);
  expect([isOverruled({ ...later, units: ofOffice }, drawn), isOverruled(later, held)]).toEqual([true, false]);
});

test('signs that were pasted with an address and steer whoever shows it go to the office as spaces', async () => {
  const { office, now: held, change, send } = phone();
  await change((one) => wanted(added(one, at('Mill\u202e \u0000 7'))));
  expect([await send(), held().sent?.revision]).toEqual([false, held().list.revision]);
  expect(office.kept.get(held().list.id)?.at(-1)).toBe('Mill    7');
});
