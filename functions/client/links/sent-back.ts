/** What was sent back to the enumerator of this device: asked of the server, and remembered for where there is no signal. */
import { type SentBack, sentBackListSchema } from '#schemas/fieldwork/sent-back.ts';

import { askAndKeep, keptAnswer } from './kept-answer.ts';

const answer = { path: '/v1/links/sent-back', rows: 'sent-back', schema: sentBackListSchema };

/** As the server told it last; nothing where it never did. */
export const keptSentBack = async (round: string): Promise<readonly SentBack[]> =>
  (await keptAnswer(answer, round))?.sentBack ?? [];

/** Asks the server and remembers the answer; without one, what was told before stays. */
export const refreshSentBack = (token: string, language: string): Promise<void> => askAndKeep(answer, token, language);
