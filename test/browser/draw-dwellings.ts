/** A village of the demo round whose dwellings were drawn is given to somebody. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { givePlace, roundOf } from './give-place.ts';
import type { Platform } from './platform.ts';

/** The code of the link of `enumerator`, whose only place holds the dwellings of `addresses`, all of them drawn; nothing is known of where a dwelling lies whose address is empty. */
export async function giveDwellings(
  platform: Pick<Platform, 'links' | 'run'>,
  enumerator: { readonly id: string; readonly name: string },
  addresses: Readonly<Record<string, string>>,
): Promise<{ readonly code: string; readonly psu: string }> {
  const { code, psu } = await givePlace(platform, 'household', enumerator);
  const dwellings = Object.keys(addresses);
  const record = {
    format: 'remit-sample',
    version: 1,
    generator: 'xoshiro128**, seeded by SplitMix64',
    seed: 1,
    design: { instrument: 'household', method: 'srs', psus: 1, dwellings: dwellings.length, seed: 1 },
    frame: { sha256: '0'.repeat(64), psus: 1, strata: 1 },
    strata: [{ stratum: 's', psus: 1, size: 1, drawn: 1, allocated: 1 }],
    psus: [{ psu, stratum: 's', size: 1, probability: 1 }],
  };
  const rows = dwellings.map((dwelling) => `${psu},${dwelling},${addresses[dwelling] ?? ''}`);
  const folder = mkdtempSync(join(tmpdir(), 'remit-dwellings-'));
  const keep = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  try {
    const files = ['--record', keep('record.json', JSON.stringify(record))];
    files.push('--list', keep('list.csv', ['psu,dwelling,address', ...rows, ''].join('\n')));
    await platform.run('sample', 'dwellings', ...files, '--out', join(folder, 'out.csv'), '--round', roundOf(platform));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { code, psu };
}
