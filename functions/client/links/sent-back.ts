/** What was sent back to the holder of a link: asked of the server, and remembered for where there is no signal. */
import { type SentBack, sentBackListSchema } from '#schemas/fieldwork/sent-back.ts';

import { askAndKeep, keptAnswer } from './kept-answer.ts';

/** A link that names no enumerator has an answer of its own, beside that of the enumerator of this device. */
const answerTo = (plain: string | undefined) => ({
  path: '/v1/links/sent-back',
  rows: plain === undefined ? 'sent-back' : `sent-back ${plain}`,
  schema: sentBackListSchema,
});

/**
 * As the server told it last; nothing where it never did.
 *
 * @param plain id of a link that names no enumerator; without it, what was sent back to the enumerator
 */
export const keptSentBack = async (round: string, plain?: string): Promise<readonly SentBack[]> =>
  (await keptAnswer(answerTo(plain), round))?.sentBack ?? [];

/** Asks the server and remembers the answer; without one, what was told before stays. */
export const refreshSentBack = (token: string, language: string, plain?: string): Promise<void> =>
  askAndKeep(answerTo(plain), token, language);
