/** A release of the demo round as the laptop publishes it, in memory: its files by name. */
import { drawDemoRound } from '#analysis/simulate/demo.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';

import { memoryPlatform } from './memory-platform.ts';

export async function releaseDemo(): Promise<ReadonlyMap<string, string>> {
  const drawn = drawDemoRound();
  const { deps, objects } = memoryPlatform({ drawn });
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const files = [...objects].filter(([key]) => key.startsWith('releases/'));
  return new Map(files.map(([key, bytes]) => [key.split('/').at(-1) ?? '', new TextDecoder().decode(bytes)]));
}
