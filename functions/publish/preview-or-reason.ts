/** A preview computed where nobody waits for the answer: what is in its way is remembered in its place, for who asked. */
import { previewRound, type PreviewDeps, type PreviewOutcome } from './preview-round.ts';

/** Computes the preview of a round, or leaves the reason why there is none. */
export async function previewOrReason(deps: PreviewDeps, round: string): Promise<PreviewOutcome> {
  const outcome = await previewRound(deps, round);
  if (outcome.kind === 'previewed' || outcome.kind === 'unknown-round') return outcome;
  const computedAt = deps.now().toISOString();
  await deps.store.putPreview({ id: deps.newId(), round, computedAt, refused: outcome });
  return outcome;
}
