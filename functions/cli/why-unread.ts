/** Why a release cannot be read, as a sentence. */
import type { UnreadRelease } from '#functions/publish/read-release.ts';
import { registrantsKeptDays } from '#functions/publish/release/release-keys.ts';

/** One sentence for the person at the terminal. */
export function whyUnread(outcome: UnreadRelease, release: string): string {
  switch (outcome.kind) {
    case 'unknown-release':
      return `there is no release ${release} here`;
    case 'unknown-study':
      return `release ${release} cannot be computed again: ${outcome.message}`;
    case 'damaged':
      return `release ${release} is damaged: ${outcome.file} is missing or altered`;
    case 'forgotten':
      return `release ${release} cannot be computed again: the snapshot of its registrants was forgotten after ${registrantsKeptDays} days, as promised to them (${outcome.file})`;
  }
}
