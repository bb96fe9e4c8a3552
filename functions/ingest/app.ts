/** HTTP face of ingestion: parse, delegate, translate. No rules live here. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';

import { publicKeyOf } from '#functions/platform/backup/round-keys.ts';
import { credentialsOf, type Identify } from '#functions/platform/identity/access.ts';
import { cameByKiosk, kioskHeader, kioskOf, readKiosk } from '#functions/campaigns/kiosk-shown.ts';
import type { Floods, KioskLimit, Passing } from '#functions/platform/floods/floods.ts';
import type { AddressOf } from '#functions/platform/floods/sender-address.ts';
import { atFullSteps } from '#functions/platform/http/even-time.ts';
import { withLanguage } from '#functions/platform/http/language.ts';
import { problem, type ProblemCode, problems } from '#functions/platform/http/problem.ts';
import type { Site } from '#functions/offers/invitation.tsx';
import type { Store } from '#functions/store/store.ts';
import { handBackSchema } from '#schemas/fieldwork/hand-back.ts';
import { notedListing } from '#schemas/fieldwork/listed-dwellings.ts';
import { shiftSheetSchema } from '#schemas/fieldwork/shift-sheet.ts';
import { largestBackup } from '#schemas/fieldwork/backup-file.ts';
import type { Fault } from '#schemas/language/faults/fault.ts';
import { type Studies, wordsOf } from '#schemas/language/study/study.ts';

import { inWords } from '#schemas/language/words/speak.ts';
import { formWords } from '#schemas/language/words/form-words.ts';
import type { Voice } from '#schemas/words/voice.ts';

import { type AcceptDeps, type AcceptOutcome, acceptResponse } from './accept-response.ts';
import { noteHandBack } from './hand-back.ts';
import { noticesFor } from './notices.ts';
import { declaredAsJson, formPath, isForm, limitBody, limitTo, notEncoded, readJson } from './read-body.ts';
import { createReaders } from './readers.ts';
import { sentBackTo } from './sent-back.ts';
import { noteListing } from './listing.ts';
import { noteShiftSheet } from './shift-sheet.ts';
import { takeBackup } from './take-backup.ts';
import { type Messages, tellRegistrant } from './tell-registrant.ts';

export type IngestDeps = {
  readonly store: Pick<
    Store,
    | 'putResponse'
    | 'wasErased'
    | 'putIdentity'
    | 'removeIdentity'
    | 'claimContact'
    | 'releaseContact'
    | 'getRoundEntry'
    | 'getResponse'
    | 'reviseResponse'
    | 'getFrame'
    | 'ping'
    | 'noRoom'
    | 'noteLinkUse'
    | 'getLink'
    | 'getEnumerator'
    | 'listCampaigns'
    | 'getCampaign'
    | 'listOffers'
    | 'getJoined'
    | 'getRound'
    | 'listSentBack'
    | 'putHandBack'
    | 'listHandBacks'
    | 'getChecks'
    | 'getCheckRun'
    | 'putShiftSheet'
    | 'putListing'
    | 'listListingsOf'
    | 'getDrawn'
    | 'heardAt'
    | 'putDrawn'
    | 'putUnits'
    | 'changeRound'
    | 'putAudit'
  >;
  readonly studies: Studies;
  readonly identify: Identify;
  readonly digestKey: string;
  readonly now: () => Date;
  /** Stands before whoever registers themselves. */
  readonly floods: Pick<Floods, 'challenge' | 'mayRegister' | 'mayName'>;
  readonly addressOf: AddressOf;
  /** Absent where nobody is sent anything. */
  readonly messages?: Messages;
  /** Address of the pages, as people know it. */
  readonly site?: Site;
  /** Whoever registers is answered at full steps of so many milliseconds, so that nobody reads from the time whether a contact is known. */
  readonly answerEveryMs?: number;
};

/** Long beside what a known contact takes more than an unknown one, and short for a person. */
const usualStepMs = 25;

/** Header that carries a solved challenge, as ALTCHA writes it. */
const proofHeader = 'altcha';

/**
 * Where responses are posted. Links have a path of their own, so that a flood of the path that is open to everybody
 * cannot use up what API Gateway lets through for enumerators.
 */
const paths = { links: '/v1/responses', everybody: formPath } as const;

/** Faults in the language of whoever sent the body. */
async function spoken({ words }: Voice, { study, faults }: Extract<AcceptOutcome, { kind: 'faulty' }>) {
  const said = study && (await wordsOf(study, words.language));
  return inWords(formWords(words, said), faults);
}

/** Pages for browsers that post by themselves; few do. */
const pages = () => import('./received-page.tsx');

/** A problem for programs, or a page for whoever posted a form. */
async function refused(c: Context, code: ProblemCode, faults?: readonly Fault[]): Promise<Response> {
  if (!isForm(c)) return problem(c, code, { ...(faults && { faults }) });
  const { notTakenPage } = await pages();
  return c.html(notTakenPage(c.get('voice'), code, faults), problems[code]);
}

/** What is wrong with something that a phone says of its place, each fault with its pointer; a body that is no JSON has no shape. */
async function notOfShape(c: Context, issues: readonly v.BaseIssue<unknown>[]): Promise<Response> {
  if ((await readJson(c)) === undefined) return problem(c, 'malformed-json');
  const { shapeFaults } = await import('./shape-faults.ts');
  return problem(c, 'faulty-body', { faults: shapeFaults(issues, c.get('voice').say('problems.saying-shape')) });
}

/**
 * What the office lets the kiosk send that shows itself, of its own campaign. Whoever shows none that is known, or sends what is
 * of another, is counted by their address.
 */
async function kioskLimit(store: Pick<Store, 'getCampaign'>, c: Context): Promise<KioskLimit | undefined> {
  const shown = readKiosk(c.req.header(kioskHeader));
  if (shown === undefined || !cameByKiosk(await readJson(c), shown)) return undefined;
  const kiosk = (await kioskOf(store, shown))?.kiosk;
  return kiosk && { kiosk: kiosk.digest, mostAnHour: kiosk.mostAnHour };
}

/** Too much came from there, or its proof is none: when to come again. */
async function held(c: Context, passing: Exclude<Passing, { kind: 'passes' }>): Promise<Response> {
  const refusal = await refused(c, passing.kind);
  const seconds = passing.kind === 'too-many' ? passing.retryAfterSeconds : 1;
  refusal.headers.set('retry-after', String(seconds));
  return refusal;
}

/**
 * `POST /v1/responses`, `POST /v1/registrations`, `GET /v1/registrations/challenge`, `POST /v1/backups`, `GET /v1/backup-key`, `GET /v1/links/sent-back`,
 * `GET /v1/links/notices`, `POST /v1/links/hand-back`, `POST /v1/links/shift-sheet`, `POST /v1/links/listing`, `GET /v1/health`, `GET /v1/openapi.json`; mount it on a base app.
 */
export function createIngestApp(deps: IngestDeps) {
  const acceptDeps = {
    ...deps,
    ...createReaders(deps.store, deps.now),
  };
  // A cookie is no proof here: people register from browsers where an analyst is signed in.
  const senderOf = (c: Context) => deps.identify({ ...credentialsOf(c), cookie: () => undefined });
  /** Who holds the link that came along, for an answer that nobody keeps; undefined without a link. */
  const holderOf = async (c: Context) => {
    c.header('cache-control', 'no-store');
    const sender = await senderOf(c);
    return sender?.role === 'enumerator' ? sender : undefined;
  };
  return new Hono()
    .use(formPath, atFullSteps(deps.answerEveryMs ?? usualStepMs))
    .on('POST', Object.values(paths), withLanguage, declaredAsJson, notEncoded, limitBody, async (c) => {
      const sender = await senderOf(c);
      const linkNeeded = c.req.path === paths.links || c.req.header('authorization') !== undefined;
      if (sender === undefined && linkNeeded) return problem(c, 'not-signed-in');
      const address = deps.addressOf(c);
      const passing =
        sender === undefined
          ? await deps.floods.mayRegister(address, c.req.header(proofHeader), await kioskLimit(deps.store, c))
          : undefined;
      if (passing !== undefined && passing.kind !== 'passes') return held(c, passing);
      const body = await readJson(c);
      if (body === undefined) return refused(c, 'malformed-json');
      const mayName = sender === undefined ? (contact: string) => deps.floods.mayName(address, contact) : undefined;
      const { messages } = deps;
      const { language } = c.get('voice');
      const tell: AcceptDeps['tell'] =
        messages &&
        ((instrument, filed, country) => tellRegistrant(messages, instrument, filed, { country, language }));
      const outcome = await acceptResponse(
        { ...acceptDeps, ...(mayName && { mayName }), ...(tell && { tell }) },
        sender,
        body,
        c.req.header('sent-at'),
      );
      switch (outcome.kind) {
        case 'stored':
        case 'already-stored': // a phone retried after losing signal
          if (isForm(c)) return (await pages()).received(c, deps, body, outcome.receipt);
          return c.json(outcome.receipt, outcome.kind === 'stored' ? 201 : 200);
        case 'too-many':
          return held(c, outcome);
        case 'id-reused':
          return refused(c, 'response-id-reused');
        case 'erased':
        case 'round-not-open':
        case 'round-closing':
        case 'round-closed':
        case 'link-ended':
        case 'not-signed-in':
        case 'out-of-scope':
        case 'unknown-campaign':
        case 'taken-by-others':
          return refused(c, outcome.kind);
        case 'faulty':
          return refused(c, 'faulty-body', await spoken(c.get('voice'), outcome));
      }
    })
    .get('/v1/registrations/challenge', async (c) =>
      c.json(await deps.floods.challenge(), 200, { 'cache-control': 'no-store' }),
    )
    .get('/v1/backup-key', withLanguage, async (c) => {
      const sender = await holderOf(c);
      if (sender === undefined) return problem(c, 'not-signed-in');
      const { round } = sender.link;
      return c.json({ round, key: publicKeyOf(deps.digestKey, round) });
    })
    .post('/v1/links/hand-back', withLanguage, declaredAsJson, notEncoded, limitBody, async (c) => {
      const sender = await holderOf(c);
      if (sender === undefined) return problem(c, 'not-signed-in');
      const said = v.safeParse(handBackSchema, await readJson(c));
      if (!said.success) return notOfShape(c, said.issues);
      const outcome = await noteHandBack(acceptDeps, sender.link, said.output);
      return outcome.kind === 'noted' ? c.json({ noted: said.output.id }) : problem(c, outcome.kind);
    })
    .post('/v1/links/shift-sheet', withLanguage, declaredAsJson, notEncoded, limitBody, async (c) => {
      const sender = await holderOf(c);
      if (sender === undefined) return problem(c, 'not-signed-in');
      const sheet = v.safeParse(shiftSheetSchema, await readJson(c));
      if (!sheet.success) return notOfShape(c, sheet.issues);
      const outcome = await noteShiftSheet(acceptDeps, sender.link, sheet.output);
      return outcome.kind === 'noted' ? c.json({ noted: sheet.output.at }) : problem(c, outcome.kind);
    })
    .post('/v1/links/listing', withLanguage, declaredAsJson, notEncoded, limitBody, async (c) => {
      const sender = await holderOf(c);
      if (sender === undefined) return problem(c, 'not-signed-in');
      const body = await readJson(c);
      if (body === undefined) return problem(c, 'malformed-json');
      const { readListing } = await import('./listing-faults.ts');
      const read = readListing(body, deps.now().getTime(), c.get('voice'));
      if (read.kind === 'faulty') return problem(c, 'faulty-body', { faults: read.faults });
      const outcome = await noteListing(acceptDeps, sender.link, read.list);
      if (outcome.kind !== 'noted') return problem(c, outcome.kind);
      const { drawing } = outcome;
      return c.json({ noted: notedListing(read.list), ...(drawing !== undefined && { drawing }) });
    })
    .get('/v1/links/sent-back', withLanguage, async (c) => {
      const sender = await holderOf(c);
      if (sender === undefined) return problem(c, 'not-signed-in');
      const outcome = await sentBackTo(acceptDeps, sender.link);
      if (outcome.kind !== 'told') return problem(c, outcome.kind);
      return c.json({ round: sender.link.round, sentBack: outcome.sentBack });
    })
    .get('/v1/links/notices', withLanguage, async (c) => {
      const sender = await holderOf(c);
      if (sender === undefined) return problem(c, 'not-signed-in');
      const outcome = await noticesFor(acceptDeps, sender.link, c.get('voice'));
      return outcome.kind === 'told' ? c.json(outcome.notices) : problem(c, outcome.kind);
    })
    .post('/v1/backups', withLanguage, notEncoded, limitTo(largestBackup, 'backup-too-large'), async (c) => {
      const sender = await holderOf(c);
      if (sender === undefined) return problem(c, 'not-signed-in');
      const brought = await takeBackup(acceptDeps, sender, new Uint8Array(await c.req.arrayBuffer()));
      return brought.kind === 'filed' ? c.json(brought.counts) : problem(c, brought.kind);
    })
    .get('/v1/health', async (c) => {
      await deps.store.ping(); // a store that does not answer becomes 503
      if ((await deps.store.noRoom()) !== undefined) return problem(c, 'store-unavailable');
      return c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' });
    })
    .get('/v1/openapi.json', async (c) => {
      const instruments = (await deps.studies.list()).map((study) => study.instrument);
      const { openApiOf } = await import('./openapi.ts'); // programs ask for it, once
      return c.json(openApiOf(instruments), 200, { 'cache-control': 'public, max-age=300' });
    });
}
