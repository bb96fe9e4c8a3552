/** What is to be known of the changes of a headline, below them on a page and in a report. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Wording } from '../wording/wording.ts';

/** Percentage points, how changes are graded, and what places in both rounds are. */
export const changeNotes = ({ cvPublish }: Pick<RoundSettings, 'cvPublish'>, { say, formats }: Wording): string =>
  [
    say('change.points'),
    say('change.graded', {
      limit: formats.percentShort(cvPublish),
      publish: say('quality.publish'),
      caution: say('quality.caution'),
    }),
    say('change.sharedNote'),
  ].join(' ');
