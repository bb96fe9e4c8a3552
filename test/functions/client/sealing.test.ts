/** What is sealed opens with its key, for what it was sealed, unchanged; and otherwise not at all. */
import { masked, newMask, unmasked } from '#functions/client/device/mask.ts';
import { newKey, seal, unseal } from '#functions/client/device/seal.ts';
import { linkIn } from '#functions/client/links/show-links.ts';
import { keptIn, recordOf, stampOf } from '#functions/client/filling/kept-record.ts';
import type { Kept } from '#functions/client/filling/kept.ts';
import { expect, test } from 'vitest';

const draft: Kept = {
  id: 'a1',
  round: 'r',
  instrument: 'household',
  version: 1,
  startedAt: '2026-11-22T09:00:00Z',
  form: { answer: 'Ҳамсоя' },
  state: 'draft',
};

test('a value opens with its key alone, under its own name alone, and only as it was', async () => {
  const [key, another] = [await newKey(), await newKey()];
  expect(key.extractable).toBe(false);
  const sealed = await seal(key, 'a1', { answer: 'Ҳамсоя' });
  expect(await unseal(key, 'a1', sealed)).toEqual({ answer: 'Ҳамсоя' });
  await expect(unseal(another, 'a1', sealed)).rejects.toThrow();
  await expect(unseal(key, 'a2', sealed)).rejects.toThrow();
  const changed = new Uint8Array(sealed.bytes.slice(0));
  changed[3] = (changed[3] ?? 0) ^ 1;
  await expect(unseal(key, 'a1', { ...sealed, bytes: changed.buffer })).rejects.toThrow();
});

test('the same draft is never sealed into the same bytes twice, and each time counts as another write', async () => {
  const key = await newKey();
  const [first, second] = [await recordOf(draft, key), await recordOf(draft, key)];
  expect(stampOf(first)).not.toBe(stampOf(second));
  expect(Object.keys(first)).toEqual(['id', 'sealed']);
  expect(await keptIn(first, key)).toEqual(draft);
  expect(await keptIn(first, await newKey())).toBe('unreadable');
  expect(await keptIn(draft, key)).toEqual(draft); // of a page from before
});

test('a copied link is found within what was copied with it, of this site alone and whole', () => {
  const site = 'https://remit.example.org';
  const link = (text: string) => linkIn(text, site);
  expect(link(`Here: ${site}/collect/household#abc.def\nGood luck`)).toBe('/collect/household#abc.def');
  expect(link(`${site}/collect/household?lang=ru#abc`)).toBe('/collect/household?lang=ru#abc');
  for (const other of [
    `${site}/collect/household`,
    `${site}/dashboard#abc`,
    'https://elsewhere.example.org/collect/household#abc',
    'javascript:alert(1)#abc',
    '',
  ])
    expect(link(other)).toBeUndefined();
});

test('a text under a mask is read with its key alone, and a longer one is not cut', async () => {
  const key = await newKey();
  const mask = await newMask(key, 20);
  const written = masked(mask, 'Planted Ҳ 17') ?? '';
  expect(atob(written.split('.')[1] ?? '')).not.toContain('Planted');
  expect(await unmasked(key, written)).toBe('Planted Ҳ 17');
  expect(await unmasked(await newKey(), written).catch(() => 'nothing')).not.toBe('Planted Ҳ 17');
  expect(masked(mask, 'Ҳамсоя, деҳаи дуюм')).toBeUndefined();
});
