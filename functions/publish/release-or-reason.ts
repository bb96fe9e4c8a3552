/** A release that somebody asks for on a page, where nobody waits for the answer: why there is none is remembered for who asked. */
import type { PreviewDeps } from './preview-round.ts';
import { renewRelease, type RenewOutcome } from './renew-release.ts';

/** Publishes what has changed since the release that readers have, once however often it is asked for; or leaves the reason why it did not. */
export async function releaseOrReason(deps: PreviewDeps, round: string): Promise<RenewOutcome> {
  const outcome = await renewRelease(deps, round, { series: 'estimates' });
  if (outcome.kind === 'published' || outcome.kind === 'unknown-round') return outcome;
  const computedAt = deps.now().toISOString();
  await deps.store.putPreview({ id: deps.newId(), round, computedAt, refused: outcome });
  return outcome;
}
