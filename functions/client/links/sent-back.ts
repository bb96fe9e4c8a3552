/** What was sent back to the holder of a link: asked of the server, and remembered for where there is no signal. */
import { type SentBack, sentBackListSchema } from '#schemas/fieldwork/sent-back.ts';

import { askAndKeep, keptAnswer } from './kept-answer.ts';

const answer = { path: '/v1/links/sent-back', rows: 'sent-back', schema: sentBackListSchema };

/**
 * As the server told it last; nothing where it never did.
 *
 * @param holder whose link it is, as `inToken` tells it; the id of a link that names no enumerator
 */
export const keptSentBack = async (round: string, holder: string): Promise<readonly SentBack[]> =>
  (await keptAnswer(answer, round, holder))?.sentBack ?? [];

/** Asks the server and remembers the answer; without one, what was told before stays. */
export const refreshSentBack = (token: string, language: string, holder: string): Promise<void> =>
  askAndKeep(answer, token, language, holder);
