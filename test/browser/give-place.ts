/** Somebody is given a place of the demo round that is still free, and a link. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

import type { Platform } from './platform.ts';

const listed = v.object({ unassigned: v.array(v.object({ instrument: v.string(), psu: v.string() })) });
const linked = v.object({ code: v.string() });

/** The round of the platform. */
export const roundOf = ({ links }: Pick<Platform, 'links'>): string =>
  new URL(links.registration).pathname.split('/').at(-1) ?? '';

/** The first free place of the study, and the code of a link of `enumerator` who is given it. */
export async function givePlace(
  platform: Pick<Platform, 'links' | 'run'>,
  instrument: string,
  enumerator: { readonly id: string; readonly name: string },
): Promise<{ readonly code: string; readonly psu: string }> {
  const round = roundOf(platform);
  const json = async (...command: readonly string[]): Promise<unknown> =>
    JSON.parse(await platform.run(...command, '--round', round, '--json'));
  const { unassigned } = v.parse(listed, await json('enumerator', 'list'));
  const psu = unassigned.find((one) => one.instrument === instrument)?.psu ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'remit-give-place-'));
  try {
    const file = join(folder, 'people.csv');
    writeFileSync(file, `id,name,team,instrument,psu\n${enumerator.id},${enumerator.name},,${instrument},${psu}\n`);
    await platform.run('enumerator', 'set', '--round', round, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { ...v.parse(linked, await json('enumerator', 'link', '--id', enumerator.id)), psu };
}
