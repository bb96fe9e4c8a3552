/**
 * Asks a person whether their record is still right, or lets a record go that nobody answered for: what the night found due, looked
 * at once more by the only function that opens the vault.
 */
import { AddressRefused, MessagesUnavailable } from '#functions/messages/message.ts';
import type { RefreshRequest } from '#functions/messages/refresh-request.ts';
import { errorFields, type Log } from '#functions/platform/logger.ts';
import { eraseRegistrant } from '#functions/registry/office/erase.ts';
import { type OfficeDeps, type Request, writeAudit } from '#functions/registry/office/record.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { type Store, StoreUnavailable } from '#functions/store/store.ts';
import { dueFor, goesOn, type Refresh } from '#schemas/fieldwork/refresh.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type Studies, studyAsked } from '#schemas/language/study/study.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';
import * as v from 'valibot';

import { addressIn, languageOf } from '#functions/messages/reach.ts';
import type { RelayDeps } from './send-relay.ts';

export type RefreshDeps = Omit<OfficeDeps, 'by'> &
  Pick<RelayDeps, 'send' | 'canSend' | 'site'> & {
    readonly store: OfficeDeps['store'] & Pick<Store, 'getRound'>;
    readonly studies: Pick<Studies, 'find'>;
  };

/** `not-due`: paused, refreshed, changed or erased since the night looked. */
export type RefreshOutcome = 'reminded' | 'unreachable' | 'retired' | 'not-due';

/** Stands in the trail in the place of an account. */
const theRule = 'the rule of the round';

/**
 * @throws {MessagesUnavailable} {@link StoreUnavailable} try again later: nobody is asked twice
 */
export async function carryOutRefresh(deps: RefreshDeps, asked: RefreshRequest): Promise<RefreshOutcome> {
  const { store, studies, now } = deps;
  const round = await store.getRound(asked.round);
  const refresh = round?.settings.refresh;
  const study = round && (await studyAsked(studies, round.instruments, asked.instrument));
  if (round === undefined || refresh === undefined || study === undefined) return 'not-due';
  const { instrument } = study;
  const response = await store.getResponse({ round: round.id, instrument: instrument.id, id: asked.id });
  if (response === undefined) return 'not-due';
  const due = dueFor(response, refresh, now());
  const request = { round: round.id, instrument, id: response.id, reason: 'nobody said that it is still right' };
  if (due === 'retire') {
    await eraseRegistrant({ ...deps, by: theRule }, request);
    return 'retired';
  }
  return due === 'remind' ? remind(deps, { round, refresh, response, request }) : 'not-due';
}

type Due = {
  readonly round: Round;
  readonly refresh: Refresh;
  readonly response: ResponseRecord;
  readonly request: Request;
};

/** The mark stands first: of two that run at once one goes on. */
async function remind(deps: RefreshDeps, { round, refresh, response, request }: Due): Promise<RefreshOutcome> {
  const { store, now, canSend } = deps;
  const { remindedAt: before, ...unmarked } = response;
  const marked = { ...response, remindedAt: now().toISOString() };
  if ((await store.markResponse(response, marked)) === 'changed-meanwhile') return 'not-due';
  const to = addressIn((await store.getIdentity(response))?.identity ?? {}, canSend);
  const by = { ...deps, by: theRule };
  if (to === undefined) {
    await writeAudit(by, 'registrant-reminded', { ...request, reason: 'they could not be reached' });
    return 'unreachable';
  }
  const language = languageOf(response.answers);
  const { say, formats } = voiceOf(await loadWords(language));
  const address = `${deps.site()}/record/${encodeURIComponent(round.id)}`;
  const over = goesOn(marked, refresh);
  const paragraphs = [
    say('record.reminder', { title: round.title, address }),
    ...(over === undefined ? [] : [say('record.reminderOver', { day: formats.day(over.toISOString().slice(0, 10)) })]),
  ];
  try {
    await deps.send({
      ...{ to, language, text: paragraphs.join('\n\n') },
      subject: say('record.reminderSubject', { title: round.title }),
    });
  } catch (error) {
    if (error instanceof AddressRefused) {
      await writeAudit(by, 'registrant-reminded', { ...request, reason: 'they could not be reached' });
      return 'unreachable';
    }
    // Nothing went out: the mark goes, where nobody changed the record since, and whoever tries again finds it due.
    const present = await store.getResponse(response);
    if (present?.remindedAt === marked.remindedAt)
      await store.markResponse(present, { ...unmarked, ...(before !== undefined && { remindedAt: before }) });
    throw error;
  }
  await writeAudit(by, 'registrant-reminded', request);
  return 'reminded';
}

const eventSchema = v.strictObject({
  refresh: v.strictObject({ round: v.string(), instrument: v.string(), id: v.string() }),
});

/** Whether the function was started for what the night found due. */
export const isRefresh = (event: object): event is { readonly refresh: unknown } => 'refresh' in event;

export type CarryOutDeps = { readonly refresh: RefreshDeps; readonly log: Log; readonly failed: () => void };

/**
 * Does what an event asks for.
 *
 * @throws {MessagesUnavailable} for what may pass, so that whoever started it tries again
 */
export async function carriedOut({ refresh: deps, log, failed }: CarryOutDeps, event: object): Promise<void> {
  const parsed = v.safeParse(eventSchema, event);
  if (!parsed.success) {
    log.error('refresh-event-unreadable');
    failed();
    return;
  }
  const { round } = parsed.output.refresh;
  try {
    log.info('registrant-refresh', { round, outcome: await carryOutRefresh(deps, parsed.output.refresh) });
  } catch (error) {
    log.error('registrant-refresh-failed', { round, ...errorFields(error) });
    failed();
    if (error instanceof MessagesUnavailable || error instanceof StoreUnavailable)
      throw new MessagesUnavailable('a message could not be sent; Lambda tries again');
  }
}
