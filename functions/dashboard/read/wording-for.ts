/** The words of a page about one release, which knows what the rounds that it speaks of are called. */
import { namingRounds } from '#functions/platform/wording/naming-rounds.ts';
import { roundTitles } from '#functions/publish/release/round-titles.ts';
import type { Wording } from '../tables/wording.ts';
import type { ReleaseContents } from './release-contents.ts';

/** The words of the request, with rounds by their titles. */
export const wordingFor = ({ manifest }: Pick<ReleaseContents, 'manifest'>, wording: Wording): Wording =>
  namingRounds(wording, roundTitles(manifest));
