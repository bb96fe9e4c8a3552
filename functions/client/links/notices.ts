/** What the office lets an enumerator know: asked of the server, and remembered for where there is no signal. */
import { type Notices, noticesSchema } from '#schemas/fieldwork/notices.ts';

import { askAndKeep, keptAnswer } from './kept-answer.ts';

const answer = { path: '/v1/links/notices', rows: 'notices', schema: noticesSchema };

/**
 * As the server told it last; nothing where it never did.
 *
 * @param holder whose link it is, as `inToken` tells it
 */
export const keptNotices = (round: string, holder: string): Promise<Notices | undefined> =>
  keptAnswer(answer, round, holder);

/** Asks the server and remembers the answer; without one, what was told before stays. */
export const refreshNotices = (token: string, language: string, holder: string): Promise<void> =>
  askAndKeep(answer, token, language, holder);
