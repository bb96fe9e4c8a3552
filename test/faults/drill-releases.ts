/** Computations of releases are killed at every moment of theirs; what readers see is whole, and recomputes to the byte. */
import { setTimeout as pause } from 'node:timers/promises';

import { storeResponse } from '#functions/ingest/store-response.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { codeVersionOf } from '#functions/build/code-version.ts';
import { findInstrument } from '../studies.ts';
import { drawSmallRound } from '../expectations/place.ts';
import { startRemit } from '../functions/cli/remit-process.ts';
import { putFrame, putRound } from '../functions/store/lay-out.ts';

export type ReleaseCounts = { readonly kills: number; readonly listed: number; readonly broken: number };

const repository = new URL('../../', import.meta.url);

/** Runs the drill in a new data folder. */
export async function drillReleases(
  folder: string,
  wanted: number,
  say: (line: string) => void,
): Promise<ReleaseCounts> {
  const { round, frame, bodies } = drawSmallRound();
  const setUp = await openData(folder, 'alone');
  await putRound(setUp.store, round);
  await putFrame(setUp.store, round.id, frame);
  const deps = { store: setUp.store, digestKey: setUp.secrets.digest, now: () => new Date() };
  for (const id of ['household', 'border', 'price-quote'] as const) {
    const instrument = findInstrument(id, round.instruments[id] ?? 0);
    if (instrument === undefined) throw new Error(`the round has no ${id}`);
    for (const body of bodies[id]) await storeResponse(deps, instrument, body, { source: 'link' });
  }
  await setUp.close();

  const release = () => startRemit('release', '--round', round.id, '--data', folder);
  const began = Date.now();
  const first = await release().ended;
  if (first.code !== 0) throw new Error(`the first release failed: ${first.err}`);
  const whole = Date.now() - began;
  for (let kill = 1; kill <= wanted; kill += 1) {
    const running = release();
    await pause((whole * (0.3 + (0.7 * kill) / wanted)) | 0); // the start of a process writes nothing
    running.child.kill('SIGKILL');
    await running.ended;
    say(`releases: ${kill} of ${wanted} kills`);
  }
  const last = await release().ended;
  if (last.code !== 0) throw new Error(`a release after the kills failed: ${last.err}`);

  const data = await openData(folder, 'alone');
  const codeVersion = await codeVersionOf(repository);
  const listed = await data.store.listReleases(round.id);
  let broken = 0;
  for (const { id } of listed) {
    const outcome = await verifyRelease({ ...data, codeVersion, now: () => new Date() }, id);
    if (outcome.kind !== 'identical') broken += 1;
  }
  await data.close();
  return { kills: wanted, listed: listed.length, broken };
}
