/** Which page goes on with what was begun by which link, on a phone that several people share. */
import { isOfHolder } from '#functions/client/filling/kept.ts';
import { inToken } from '#functions/collect/browser/link/in-token.ts';
import { ofHolder, visiting } from '#functions/collect/browser/work/of-holder.ts';
import { inThisTab } from '#functions/client/filling/memory-only.ts';
import type { Kept } from '#functions/client/filling/kept.ts';
import { expect, test } from 'vitest';

const token = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;

test('a token names its round and its holder; practice is another one', () => {
  expect(inToken(token({ round: 'r', enumerator: 'zarina' }))).toEqual({ round: 'r', whose: 'zarina' });
  expect(inToken(token({ round: 'r', enumerator: 'zarina', trial: true }))).toEqual({ round: 'r', whose: '~zarina' });
  expect(inToken(token({ round: 'r', trial: true }))).toEqual({ round: 'r', whose: '~' });
  for (const none of ['', 'a', token({}), 'h.bm90IEpTT04.s', token({ round: 1, enumerator: {} })])
    expect(inToken(none)).toEqual({ round: '', whose: '' });
});

test('what one began is not that of another, nor practice that of work', () => {
  const kept = ['zarina', 'rustam', '', '~zarina', '~'];
  const goneOnBy = (whose: string) => kept.filter((its) => isOfHolder({ whose: its }, whose));
  expect(goneOnBy('zarina')).toEqual(['zarina', '']);
  expect(goneOnBy('')).toEqual(['zarina', 'rustam', '']); // a link that names nobody takes along what waits
  expect(goneOnBy('~zarina')).toEqual(['~zarina']);
  expect(goneOnBy('~')).toEqual(['~']);
  expect(isOfHolder({}, 'zarina')).toBe(true); // kept by a page from before
  expect(kept.every((its) => isOfHolder({ whose: its }, undefined))).toBe(true);
});

test('a list tells of a unit what others finished there, and not what they began or practised', async () => {
  const everybody = inThisTab();
  const common = { round: 'r', instrument: 'household', version: 1, startedAt: '2026-11-22T09:00:00Z', form: {} };
  const done = { endedAt: '2026-11-22T10:00:00Z', body: '{}', state: 'unsent' } as const;
  const entries: readonly Kept[] = [
    { ...common, ...done, id: 'hers', whose: 'zarina' },
    { ...common, ...done, id: 'his', whose: 'rustam' },
    { ...common, ...done, id: 'practice', whose: '~rustam' },
    { ...common, id: 'begun', whose: 'rustam', state: 'draft' },
  ];
  for (const one of entries) await everybody.put(one);
  const idsOf = (all: readonly Kept[]) => all.map(({ id }) => id);
  expect(idsOf(await visiting(everybody, 'zarina').list('r', 'household'))).toEqual(['hers', 'his']);
  const own = ofHolder(everybody, 'zarina');
  expect(idsOf(await own.list('r', 'household'))).toEqual(['hers']);
  await own.putIf({ ...common, id: 'new', state: 'draft' }, () => true);
  expect((await everybody.list('r', 'household')).at(-1)).toMatchObject({ id: 'new', whose: 'zarina' });
});
