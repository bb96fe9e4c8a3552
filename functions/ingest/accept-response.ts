/** The use case of ingestion: may this sender file this body, is it without fault, then store it once. */
import { plainCode } from '#schemas/basics/plain-text.ts';
import { filingRefusal, type FilingRefusal } from '#schemas/fieldwork/life-cycle.ts';
import { isOutside, outsideRound } from '#schemas/fieldwork/outside-round.ts';
import { earlierVersion } from '#schemas/language/check/earlier-version.ts';
import { isRoundId } from '#schemas/language/check/check-envelope.ts';
import { takesRemarks } from '#schemas/language/check/remarks.ts';
import { type Checked, checkResponse } from '#schemas/language/check/check-response.ts';
import { believedDay } from '#schemas/fieldwork/of-age.ts';
import type { Problem } from '#schemas/language/faults/problems.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import type { Studies, Study } from '#schemas/language/study/study.ts';
import type { Identity } from '#functions/platform/identity/access.ts';
import type { Passing } from '#functions/platform/floods/floods.ts';
import type { PutOutcome } from '#functions/store/response-record.ts';
import type { Store } from '#functions/store/store.ts';

import { isOfStrangeCampaign, type ReadCampaigns } from './campaign-reader.ts';
import { isPractice, type LinkStanding, linkStanding, type ReadLink } from './link-standing.ts';
import { isByLostDraw, type LostDrawDeps } from './lost-draw.ts';
import { mendClock } from './mend-clock.ts';
import { rateNotes } from './rate-notes.ts';
import { roundFaults } from './round-faults.ts';
import type { ReadRoundInfo, RoundInfo } from './round-reader.ts';
import {
  contactsOf,
  type Origin,
  receiptOf,
  storeResponse,
  type StoreResponseDeps,
  type ValidResponse,
} from './store-response.ts';

export type AcceptDeps = StoreResponseDeps & {
  readonly store: Pick<Store, 'getResponse' | 'noteLinkUse'> & LostDrawDeps['store'];
  readonly readRound: ReadRoundInfo;
  readonly readLink: ReadLink;
  readonly readCampaigns: ReadCampaigns;
  readonly studies: Studies;
  /** Whether whoever registers may name a contact, by its keyed digest, once more. */
  readonly mayName?: (contact: string) => Promise<Passing>;
  /** Who of the office took what it files; without it, nobody files for somebody else. */
  readonly takenBy?: string;
  /** Called once for whoever filed something about themself that was not stored before. */
  readonly tell?: (instrument: Instrument, response: ValidResponse, country: string | undefined) => Promise<void>;
};

export type AcceptOutcome =
  | PutOutcome
  | { readonly kind: 'not-signed-in' }
  | { readonly kind: 'out-of-scope' }
  /** The state of the round takes no such response, and this one was not stored before. */
  | { readonly kind: FilingRefusal }
  /** The link had ended when it was begun, and it was not stored before. */
  | { readonly kind: 'link-ended' }
  /** It says that it came by a campaign that the round does not have. */
  | { readonly kind: 'unknown-campaign' }
  /** It says that somebody else took it than does. */
  | { readonly kind: 'taken-by-others' }
  /** Too many from one place name the same contact. */
  | Extract<Passing, { readonly kind: 'too-many' }>
  | { readonly kind: 'faulty'; readonly study: Study | undefined; readonly faults: readonly Problem[] };

type Claims = {
  readonly round: unknown;
  readonly instrument: unknown;
  readonly version: unknown;
  readonly answers: unknown;
};

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

/** An answer as it is kept and compared with the frame; what is no text stays, and is a fault of the body. */
function codeIn(answers: unknown, name: string): unknown {
  const value = property(answers, name);
  return typeof value === 'string' ? plainCode(value) : value;
}

function claimsOf(body: unknown): Claims {
  return {
    round: property(body, 'round'),
    instrument: property(body, 'instrument'),
    version: property(body, 'version'),
    answers: property(body, 'answers'),
  };
}

/** What the office takes goes through its own pages, where it is known who took it. */
const saysOthersTookIt = (instrument: Instrument, said: unknown, by = 'self'): boolean =>
  planOf(instrument).questions.get('taken_by')?.question.design === true && said !== by;

/** A claim outside the link is refused; a claim that is missing is a fault of the body, and found later. */
function scopeOf(
  sender: Identity | undefined,
  study: Study | undefined,
  claims: Claims,
): 'allowed' | 'not-signed-in' | 'out-of-scope' {
  if (sender === undefined) return study?.collection.files.includes('self') === true ? 'allowed' : 'not-signed-in';
  if (sender.role !== 'enumerator') return 'out-of-scope';
  const { link } = sender;
  const differs = (claim: unknown, allowed: string | undefined): boolean =>
    allowed !== undefined && typeof claim === 'string' && claim !== allowed;
  const outside =
    differs(claims.instrument, link.instrument) ||
    differs(claims.round, link.round) ||
    differs(codeIn(claims.answers, 'psu'), link.psu);
  return outside ? 'out-of-scope' : 'allowed';
}

/** The study a body names; with an unknown version the newest one, which then reports the version. */
async function studyNamed(studies: Studies, id: unknown, version: unknown): Promise<Study | undefined> {
  if (typeof id !== 'string') return undefined;
  const exact = typeof version === 'number' ? await studies.find(id, version) : undefined;
  return exact ?? (await studies.list()).findLast(({ instrument }) => instrument.id === id);
}

const unknownInstrument = (known: readonly Study[]): Problem => ({
  pointer: '/instrument',
  rule: 'unknown-instrument',
  says: {
    key: 'unknown-instrument',
    places: { known: [...new Set(known.map(({ instrument }) => instrument.id))].join(', ') },
  },
});

/** What the state of the round has against a response; what a remembered state refuses is judged again by a fresh one. */
export async function refusalBy(
  read: ReadRoundInfo,
  id: unknown,
  startedAt: unknown,
  isPractice: boolean,
): Promise<FilingRefusal | undefined> {
  if (typeof id !== 'string' || !isRoundId(id)) return undefined; // a fault of the body
  const judged = (info: RoundInfo | undefined) => info && filingRefusal(info.standing, startedAt, isPractice);
  const refused = judged(await read(id, 'remembered'));
  return refused === undefined ? undefined : judged(await read(id, 'fresh'));
}

/** By which link a response came, and whether it is taken in apart: the link has ended, or has filed all that it may. */
async function cameBy(
  { store }: Pick<AcceptDeps, 'store'>,
  sender: Identity | undefined,
  standing: LinkStanding | undefined,
  response: string,
): Promise<Pick<Origin, 'link' | 'enumerator' | 'trial' | 'ended'>> {
  if (sender?.role !== 'enumerator' || standing === undefined || standing.kind === 'refused') return {};
  const { jti, enumerator } = sender.link;
  const known = standing.known?.link;
  const quota = known?.quota;
  const isOver = known !== undefined && quota !== undefined && (await store.noteLinkUse(known, response)) > quota;
  return {
    link: jti,
    ...(enumerator !== undefined && { enumerator }),
    ...(isPractice(sender.link, standing) && { trial: true }),
    ...((standing.kind === 'ended' || isOver) && { ended: true }),
  };
}

/** Of what somebody sends by themself, ages are also counted on the day that is believed of it. */
function checkOwn(instrument: Instrument, body: unknown, receivedAt: number): Checked<Instrument> {
  const asSaid = checkResponse(instrument, body, { receivedAt });
  const day = asSaid.kind === 'faulty' ? undefined : believedDay(asSaid.response.endedAt, receivedAt);
  const asBelieved = day === undefined ? asSaid : checkResponse(instrument, body, { day });
  if (day === undefined || asBelieved.kind === 'valid') return asSaid;
  const faults = asBelieved.faults.filter(({ rule }) => rule !== 'past'); // a device whose clock is fast
  if (faults.length === 0) return asSaid;
  const why: Problem = { pointer: '/endedAt', rule: 'age-day', says: { key: 'age-day', places: { day } } };
  return { kind: 'faulty', faults: [...faults, why] };
}

/**
 * Accepts one body from the wire, already parsed as JSON.
 *
 * @param sentAt when it was sent, by the clock of the device; its times are mended by it
 */
export async function acceptResponse(
  deps: AcceptDeps,
  sender: Identity | undefined,
  sent: unknown,
  sentAt?: string,
): Promise<AcceptOutcome> {
  const receivedAt = deps.now().getTime();
  const { body, ...clock } = mendClock(sent, sentAt, receivedAt);
  const claims = claimsOf(body);
  const study = await studyNamed(deps.studies, claims.instrument, claims.version);
  const scope = scopeOf(sender, study, claims);
  if (scope !== 'allowed') return { kind: scope };
  if (study === undefined) return { kind: 'faulty', study, faults: [unknownInstrument(await deps.studies.list())] };
  const { instrument } = study;

  const isOwn = sender === undefined && deps.takenBy === undefined;
  const checked = isOwn ? checkOwn(instrument, body, receivedAt) : checkResponse(instrument, body, { receivedAt });
  const startedAt = property(body, 'startedAt');
  const psu = codeIn(claims.answers, 'psu');
  const standing =
    sender?.role === 'enumerator'
      ? await linkStanding(deps.readLink, sender.link, { instrument: instrument.id, psu, startedAt }, receivedAt)
      : undefined;
  const practises = sender?.role === 'enumerator' && isPractice(sender.link, standing);
  const refusal =
    standing?.kind === 'refused' ? 'link-ended' : await refusalBy(deps.readRound, claims.round, startedAt, practises);
  if (refusal !== undefined) {
    // A phone that lost the receipt of what was stored gets it again, whatever became of the round.
    const receipt = checked.kind === 'faulty' ? undefined : await receiptOf(deps, instrument, checked.response, clock);
    return receipt ?? { kind: refusal };
  }
  const answer = (name: string): unknown => codeIn(claims.answers, name);
  const ofRound = await roundFaults(deps.readRound, {
    round: claims.round,
    instrument,
    version: claims.version,
    psu,
    stratum: codeIn(claims.answers, 'stratum'),
    position: takesRemarks(instrument) ? property(body, 'position') : undefined,
    answer,
  });
  if (checked.kind === 'faulty') return { kind: 'faulty', study, faults: [...checked.faults, ...ofRound] };
  if (ofRound.length > 0) return { kind: 'faulty', study, faults: ofRound };
  if (saysOthersTookIt(instrument, answer('taken_by'), deps.takenBy)) return { kind: 'taken-by-others' };
  if (await isOfStrangeCampaign(deps.readCampaigns, study, checked.response.round, answer))
    return (await receiptOf(deps, instrument, checked.response, clock)) ?? { kind: 'unknown-campaign' };
  const source = sender === undefined || !study.collection.files.includes('link') ? 'self' : 'link';
  const info = await deps.readRound(checked.response.round, 'remembered');
  const round = info?.round;
  if (deps.mayName !== undefined)
    for (const contact of contactsOf(deps, instrument, checked.response, round?.country)) {
      const passing = await deps.mayName(contact);
      if (passing.kind === 'too-many') return passing;
    }
  const { endedAt } = checked.response;
  const noted =
    round === undefined
      ? []
      : [
          ...rateNotes(instrument, checked.response, round),
          ...(isOutside(round.referencePeriod, endedAt) ? [outsideRound] : []),
          ...(round.instruments[instrument.id] === instrument.version ? [] : [earlierVersion]),
        ];
  const came = await cameBy(deps, sender, standing, checked.response.id);
  const isLost = await isByLostDraw(deps, study, checked.response, answer, came);
  const outcome = await storeResponse(deps, instrument, checked.response, {
    source,
    ...clock,
    ...came,
    ...(isLost && { isByLostDraw: true }),
    noted,
    ...(round !== undefined && { country: round.country }),
  });
  if (outcome.kind === 'stored' && source === 'self') await deps.tell?.(instrument, checked.response, round?.country);
  return outcome;
}
