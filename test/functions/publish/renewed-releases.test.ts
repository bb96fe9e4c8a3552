/** A round is described otherwise, or people bring a code that nobody brought before: what readers may learn of it. */
import type { Manifest } from '#functions/publish/release/manifest.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { describe, expect, test } from 'vitest';

import type { FileRow } from '../../analysis/disclosure/attack.ts';
import { recordsOf } from './memory-platform.ts';
import { drawn, households, keyOf, ofStudies, platformWith } from './published-again.ts';

describe('a round is to be reported in somoni', () => {
  const inSomoni = { reportingCurrency: 'TJS' };
  const totalOf = (rows: readonly FileRow[]) =>
    Number(rows.find((row) => keyOf(row) === 'border money-sent money-sent-total')?.['estimate']);

  test('and every figure follows, though nobody has answered since', async () => {
    const platform = platformWith(households, 'household', ['household', 'border']);
    const before = totalOf((await platform.publish()).rows);
    platform.described(inSomoni);
    const after = totalOf((await platform.publish()).rows);
    expect(after).toBeGreaterThan(before * 5);
  });

  test('and figures that are held follow too: of the same people, in somoni', async () => {
    const travellers = recordsOf(drawn, 'border');
    const russians = travellers.filter(({ answers }) => answers['residence_country'] === 'RU').slice(0, 3);
    const others = travellers.filter((record) => !russians.includes(record));
    const platform = platformWith(others, 'border', ['household', 'border']);
    const first = await platform.publish();
    platform.filed(travellers);
    expect((await platform.publish()).text).toBe(first.text);
    platform.described(inSomoni);
    const held = await platform.publish();
    expect(await verifyRelease(platform.deps, held.releaseId)).toMatchObject({ kind: 'identical' });

    const asOfFirst = platformWith(others, 'border', ['household', 'border']);
    asOfFirst.described(inSomoni);
    // What was told in dollars stays told, and what was withheld stays so; another choice of what is withheld with it would
    // tell more, once somebody has both releases.
    const toldIn = (rows: readonly FileRow[]) => rows.filter(({ estimate }) => estimate !== '').map(keyOf);
    expect(toldIn(ofStudies(held.rows))).toEqual(toldIn(ofStudies(first.rows)));
    const fresh = new Map(ofStudies((await asOfFirst.publish()).rows).map((row) => [keyOf(row), row['estimate']]));
    const told = ofStudies(held.rows).filter((row) => row['estimate'] !== '' && (fresh.get(keyOf(row)) ?? '') !== '');
    expect(told.length).toBeGreaterThan(100);
    for (const row of told) expect([keyOf(row), row['estimate']]).toEqual([keyOf(row), fresh.get(keyOf(row))]);
    expect(totalOf(held.rows)).toBeGreaterThan(totalOf(first.rows) * 5);
  });
});

describe('three travellers come from a country that nobody came from before', () => {
  const country = 'KZ';
  const isThere = ({ answers }: ResponseRecord) => answers['residence_country'] === country;
  const travellers = recordsOf(drawn, 'border');
  const others = travellers.filter((record) => !isThere(record));
  const newcomers = travellers.filter(isThere).slice(0, 3);
  type Rows = { readonly rows: readonly FileRow[] };
  const ofTravellers = ({ rows }: Rows) => ofStudies(rows).filter(({ table = '' }) => table.startsWith('border'));
  const keysOf = (release: Rows) => ofTravellers(release).map(keyOf);
  const isNamed = (release: Rows) => ofTravellers(release).some((row) => Object.values(row).includes(country));
  const codesOf = ({ manifest }: { readonly manifest: Manifest }) =>
    manifest.warnings.flatMap(({ code, table }) => (table === 'border' ? [code] : []));

  test('their country has no row, not even a withheld one, when the currency changes while they are few', async () => {
    expect(isNamed(await platformWith([...others, ...newcomers], 'border').publish())).toBe(true);
    const platform = platformWith(others, 'border');
    const first = await platform.publish();
    platform.filed([...others, ...newcomers]);
    expect((await platform.publish()).text).toBe(first.text);
    for (const reportingCurrency of ['TJS', 'EUR']) {
      platform.described({ reportingCurrency });
      const renewed = await platform.publish();
      expect(keysOf(renewed)).toEqual(keysOf(first));
      expect(isNamed(renewed)).toBe(false);
      expect(codesOf(renewed)).not.toContain('rows-stay-away');
      expect(await verifyRelease(platform.deps, renewed.releaseId)).toMatchObject({ kind: 'identical' });
    }
  });

  test('nor when many others have come with them: then the release counts who is left out, and names no country', async () => {
    const platform = platformWith(others.slice(40), 'border');
    const first = await platform.publish();
    platform.filed([...others, ...newcomers]);
    const second = await platform.publish();
    platform.described({ reportingCurrency: 'TJS' });
    const third = await platform.publish();
    expect(second.text).not.toBe(first.text);
    expect(keysOf(third)).toEqual(keysOf(second));
    for (const release of [second, third]) {
      expect(isNamed(release)).toBe(false);
      const warning = release.manifest.warnings.find(({ code }) => code === 'rows-stay-away');
      expect(warning?.table).toBe('border');
      expect((warning?.count ?? 1) % 5).toBe(0);
      expect(warning?.message).toMatch(/(?:about|fewer than) \d+\. A row appears/u);
      expect(warning?.message).not.toContain(country);
    }
  });
});
