/** Work that was put off until after an answer: links that people asked for, handed on as events of the function itself. */
import * as v from 'valibot';

import type { LinkRequest } from '#functions/messages/link-request.ts';
import { MessagesUnavailable } from '#functions/messages/message.ts';
import { SenderRefused } from '#functions/messages/ses.ts';
import { errorFields, type Log } from '#functions/platform/logger.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import { ways } from '#schemas/fieldwork/ways.ts';
import { languages } from '#schemas/words/languages.ts';

import { type AskDeps, sendLink } from './ask.ts';

const askedSchema = v.strictObject({
  record: v.strictObject({
    round: v.string(),
    to: v.strictObject({ by: v.picklist(ways), address: v.string() }),
    language: v.picklist(languages),
    why: v.exactOptional(v.literal('registered')),
  }),
});

/** An event that hands a request on. */
export type Asked = { readonly record: LinkRequest };

/** Whether the function was started by itself, and not by a request to a page. */
export const isAsked = (event: object): event is { readonly record: unknown } => 'record' in event;

export type SendAskedDeps = { readonly ask: AskDeps; readonly log: Log; readonly failed: () => void };

/**
 * Sends the link that an event asks for. Nothing of the event is logged: it holds a contact.
 *
 * @throws {MessagesUnavailable} for what may pass, so that Lambda tries again; what cannot is a line of the log and counted
 */
export async function sendAsked({ ask, log, failed }: SendAskedDeps, event: object): Promise<void> {
  const parsed = v.safeParse(askedSchema, event);
  if (!parsed.success) {
    log.error('record-event-unreadable'); // issues quote what they were given
    failed();
    return;
  }
  const { record } = parsed.output;
  try {
    const outcome = await sendLink(ask, record);
    const code = outcome === 'address-refused' && record.to.by === 'sms' ? { code: 'no-sms' } : {};
    log.info('record-message', { outcome, ...code });
  } catch (error) {
    log.error('record-message-failed', {
      ...errorFields(error),
      ...(error instanceof SenderRefused && { code: error.code }),
    });
    failed();
    // A new error: whatever Lambda logs of it was written here.
    if (error instanceof MessagesUnavailable || error instanceof StoreUnavailable)
      throw new MessagesUnavailable('a message could not be sent; Lambda tries again');
  }
}
