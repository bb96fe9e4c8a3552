/** Why a preview was not computed, in a sentence for the analyst who asked for it. */
import type { PreviewOutcome } from './preview-round.ts';

type Refused = Exclude<PreviewOutcome, { readonly kind: 'previewed' | 'unknown-round' }>;

/** The sentence, with what to do about it. */
export function whyNoPreview(outcome: Refused): string {
  switch (outcome.kind) {
    case 'no-responses':
      return 'There is nothing to compute yet: no response has come in for this round. File or import some, then try again.';
    case 'clock-behind':
      return `Not computed: the clock says ${outcome.now}, which is before the newest release (${outcome.newest}). Whoever runs the platform can set the clock right, or publish with remit release --clock-is-right.`;
    case 'not-computed-any-more':
      return `Not computed: the round is ${outcome.state}, and its figures stay as they are.`;
    case 'cannot-compute':
      return `Not computed: ${outcome.message}`;
  }
}
