/** Why a round is not computed, in one sentence for a terminal. */
import type { PublishOutcome } from '#functions/publish/outcomes.ts';

/** One sentence without an end. */
export function whyNothingPublished(
  outcome: Exclude<PublishOutcome, { readonly kind: 'published' }>,
  round: string,
): string {
  switch (outcome.kind) {
    case 'unknown-round':
      return `there is no round ${round} here`;
    case 'no-responses':
      return outcome.series === 'estimates'
        ? `round ${round} has no responses yet, so there is nothing to compute`
        : `round ${round} has no price quotes yet, so there is nothing to compute`;
    case 'clock-behind':
      return `the clock says ${outcome.now}, which is before the newest release (${outcome.newest}): set the clock right; or, if that release was published under a wrong clock, publish with --clock-is-right`;
    case 'not-computed-any-more':
      return `round ${round} is ${outcome.state}: its releases stay as they are, and no other is made`;
    case 'cannot-compute':
      return `round ${round} cannot be computed: ${outcome.message}`;
  }
}
