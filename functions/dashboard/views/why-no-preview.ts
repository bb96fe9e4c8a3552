/** Why a preview was not computed, or a release not published, in a sentence for the analyst who asked for it. */
import type { PreviewRefusal } from '#functions/store/preview-entry.ts';
import { warningWithAdvice } from '#functions/platform/wording/spoken-notes.ts';
import type { Wording } from '../tables/wording.ts';

/** The sentence, with what to do about it. */
export function whyNoPreview(refusal: PreviewRefusal, wording: Wording): string {
  const { say, formats } = wording;
  switch (refusal.kind) {
    case 'no-responses':
      return say('round.nothingToCompute');
    case 'clock-behind':
      return say('round.clockBehind', {
        now: formats.moment(refusal.now),
        newest: formats.moment(refusal.newest),
      });
    case 'unchanged':
      return say('publishing.unchanged');
    case 'not-computed-any-more':
      return say('round.notAnyMore', { state: say(`state.${refusal.state}`) });
    case 'cannot-compute':
      return say('round.notComputed', { reason: warningWithAdvice(refusal, wording) });
  }
}
