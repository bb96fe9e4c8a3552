/**
 * Asks a person whether their record is still right, or lets a record go that nobody answered for: what the night found due, looked
 * at once more by the only function that opens the vault.
 */
import { waysIn } from '#functions/ingest/contacts.ts';
import { AddressRefused, MessagesUnavailable } from '#functions/messages/message.ts';
import type { RefreshRequest } from '#functions/messages/refresh-request.ts';
import { errorFields, type Log } from '#functions/platform/logger.ts';
import { eraseRegistrant } from '#functions/registry/office/erase.ts';
import { type OfficeDeps, type Request, writeAudit } from '#functions/registry/office/record.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { type Store, StoreUnavailable } from '#functions/store/store.ts';
import { isToRest } from '#schemas/fieldwork/of-age.ts';
import { dueFor, goesOn, type Refresh } from '#schemas/fieldwork/refresh.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { type Studies, studyAsked } from '#schemas/language/study/study.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { type Voice, voiceOf } from '#schemas/words/voice.ts';
import * as v from 'valibot';

import { addressIn, languageOf } from '#functions/messages/reach.ts';
import type { RelayDeps } from './send-relay.ts';

export type RefreshDeps = Omit<OfficeDeps, 'by'> &
  Pick<RelayDeps, 'send' | 'canSend' | 'site'> & {
    readonly store: OfficeDeps['store'] & Pick<Store, 'getRound'>;
    readonly studies: Pick<Studies, 'find'>;
  };

/**
 * `rests`: a guardian registered them, and they are of age. `noted`: how they are reached is, and nothing else was due. `not-due`: paused,
 * refreshed, changed or erased since the night looked.
 */
export type RefreshOutcome = 'reminded' | 'unreachable' | 'retired' | 'rests' | 'noted' | 'not-due';

/** Stands in the trail in the place of an account. */
const theRule = 'the rule of the round';

/**
 * @throws {MessagesUnavailable} {@link StoreUnavailable} try again later: nobody is asked twice
 */
export async function carryOutRefresh(deps: RefreshDeps, asked: RefreshRequest): Promise<RefreshOutcome> {
  const { store, studies, now } = deps;
  const round = await store.getRound(asked.round);
  const study = round && (await studyAsked(studies, round.instruments, asked.instrument));
  if (round === undefined || study === undefined) return 'not-due';
  const { instrument } = study;
  const found = await store.getResponse({ round: round.id, instrument: instrument.id, id: asked.id });
  const response = found && (await noteWays(store, instrument, found));
  if (response === undefined) return 'not-due';
  const nothingElse = found?.reachedBy === undefined ? 'noted' : 'not-due';
  const request = { round: round.id, instrument, id: response.id, reason: 'nobody said that it is still right' };
  const { refresh } = round.settings;
  if (isToRest(response, now())) return rest(deps, { round, response, request });
  if (refresh === undefined) return nothingElse;
  const due = dueFor(response, refresh, now());
  if (due === 'retire') {
    await eraseRegistrant({ ...deps, by: theRule }, request);
    return 'retired';
  }
  if (due !== 'remind' || !canAsk(deps)) return nothingElse;
  return remind(deps, { round, refresh, response, request });
}

/** A platform that sends nothing asks nobody: then nobody counts as asked, whose record would go for it a year later. */
const canAsk = ({ canSend }: RefreshDeps): boolean => canSend.length > 0;

/** The record, with how its contacts are written to where that was not noted; undefined where somebody changes it at this moment. */
async function noteWays(
  store: RefreshDeps['store'],
  instrument: Instrument,
  response: ResponseRecord,
): Promise<ResponseRecord | undefined> {
  if (response.reachedBy !== undefined) return response;
  const { identity = {} } = (await store.getIdentity(response)) ?? {};
  const noted = { ...response, reachedBy: waysIn(instrument, identity) };
  return (await store.markResponse(response, noted)) === 'marked' ? store.getResponse(response) : undefined;
}

type Due = {
  readonly round: Round;
  readonly refresh: Refresh;
  readonly response: ResponseRecord;
  readonly request: Request;
};

/** Puts the record of a child who has come of age to rest, and asks them to go on with it by themself. */
async function rest(deps: RefreshDeps, { round, response, request }: Omit<Due, 'refresh'>): Promise<RefreshOutcome> {
  const reason = 'a guardian registered them, and they are of age';
  const at = deps.now().toISOString();
  const resting = { ...response, pausedAt: response.pausedAt ?? at };
  if (response.pausedAt === undefined) {
    if ((await deps.store.markResponse(response, resting)) === 'changed-meanwhile') return 'not-due';
    await writeAudit({ ...deps, by: theRule }, 'registrant-paused', { ...request, reason });
    await deps.store.forgetComputed(round.id);
  }
  const present = await deps.store.getResponse(response);
  if (present === undefined || !isToRest(present, deps.now())) return 'not-due';
  if (!canAsk(deps)) return 'rests';
  const told = await ask(deps, { round, response: present, request: { ...request, reason } }, ({ say }, address) => ({
    subject: say('record.ofAgeSubject', { title: round.title }),
    text: say('record.ofAgeMessage', { title: round.title, address }),
  }));
  return told === 'reminded' ? 'rests' : told;
}

const remind = (deps: RefreshDeps, { refresh, ...due }: Due): Promise<RefreshOutcome> =>
  ask(deps, due, ({ say, formats }, address, marked) => {
    const over = goesOn(marked, refresh);
    const paragraphs = [
      say('record.reminder', { title: due.round.title, address }),
      ...(over === undefined
        ? []
        : [say('record.reminderOver', { day: formats.day(over.toISOString().slice(0, 10)) })]),
    ];
    return { subject: say('record.reminderSubject', { title: due.round.title }), text: paragraphs.join('\n\n') };
  });

/** What a message says, in the language of the record. */
type Said = (
  voice: Voice,
  address: string,
  marked: ResponseRecord,
) => { readonly subject: string; readonly text: string };

/** Sends one message about a record. The mark stands first: of two that run at once one goes on. */
async function ask(
  deps: RefreshDeps,
  { round, response, request }: Omit<Due, 'refresh'>,
  said: Said,
): Promise<RefreshOutcome> {
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
  const voice = voiceOf(await loadWords(language));
  const address = `${deps.site()}/record/${encodeURIComponent(round.id)}`;
  try {
    await deps.send({ to, language, ...said(voice, address, marked) });
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
