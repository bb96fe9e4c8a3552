/**
 * A person's way to their own record. Asking for it is answered in the same words whoever asks; what the record holds is shown
 * to whoever opens the link that went to its contact, and to nobody else.
 */
import { type Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';

import { matchingConsent } from '#analysis/registry/matching/profile.ts';
import { isTrapped } from '#functions/platform/floods/trap.tsx';
import { answerProblem } from '#functions/platform/http/answer-problem.tsx';
import { withLanguage } from '#functions/platform/http/language.ts';
import { withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { eraseRegistrant } from '#functions/registry/office/erase.ts';
import { writeAudit } from '#functions/registry/office/record.ts';
import { verifyContact } from '#functions/registry/office/verify.ts';
import { fieldIn, limitForm, postedIn } from '#functions/registry/plain/posted.ts';
import { isOfAge } from '#schemas/fieldwork/of-age.ts';

import { mayAskAgain, readContact } from './ask.ts';
import { AskedPage, AskPage, EnterPage } from './pages/coming-in.tsx';
import { ownPage } from './own-page.tsx';
import { ErasedPage, ErasePage } from './pages/erase-pages.tsx';
import { recordAddress } from './pages/own-form.tsx';
import type { Notice } from './pages/own-record.tsx';
import { agreedIn, agreeTo } from './purposes.ts';
import { pauseRecord } from './pause.ts';
import { refreshRecord } from './refresh.ts';
import { officeDeps, recordOf, requestFor, thePerson } from './record-of.ts';
import { createStopApp } from './stop-app.ts';
import { tellNewContact } from './tell-new-contact.ts';
import { makeVisit, openVisit, visitMinutes } from './visit.ts';
import {
  cookie,
  hereOf,
  nothing,
  ofThisRecord,
  type RecordAppDeps,
  roundOf,
  type Visit,
  visiting,
} from './visiting.tsx';

/** The whole questionnaire is loaded for whoever corrects their record. */
const correcting = () => import('./correct-page.tsx');

const notices = [
  'corrected',
  'taken-over',
  'agreed',
  'refreshed',
  'paused',
  'resumed',
  'nothing-changed',
  'agrees-to-nothing',
] as const;

const back = (c: Context, round: string, notice?: Notice) =>
  c.redirect(recordAddress(round) + (notice === undefined ? '' : `?done=${notice}`), 303);

const keepVisit = (c: Context, { isSecure }: RecordAppDeps, round: string, visit: string): void => {
  const where = { path: recordAddress(round), maxAge: visitMinutes * 60 };
  setCookie(c, cookie, visit, { httpOnly: true, secure: isSecure, sameSite: 'Strict', ...where });
};

/** Who asks, before and after they come in. */
const createComingIn = (deps: RecordAppDeps) =>
  new Hono()
    .post('/:round/link', limitForm, async (c) => {
      const round = await roundOf(deps, c);
      if (round === undefined) return nothing(c);
      const posted = await postedIn(c);
      const written = fieldIn(posted, 'contact') ?? '';
      const to = readContact(written, round.country);
      const here = hereOf(deps, c, round);
      if (deps.canSend.length === 0) return c.html(<AskPage {...here} />, 503);
      if (isTrapped(posted)) return c.html(<AskPage {...here} held="registry.trapped" />, 422);
      const passing = await deps.floods.mayAsk(deps.addressOf(c));
      if (passing.kind === 'too-many') {
        c.header('retry-after', String(passing.retryAfterSeconds));
        return c.html(<AskPage {...here} held="problems.too-many" />, 429);
      }
      if (to === undefined || !deps.canSend.includes(to.by))
        return c.html(<AskPage {...here} wrong={written.slice(0, 254)} isReachless={to !== undefined} />, 422);
      await deps.later({ round: round.id, to, language: here.voice.language });
      return c.html(<AskedPage {...here} outboxAt={deps.outboxAt} />, 202);
    })
    .get('/:round/enter', async (c) => {
      const round = await roundOf(deps, c);
      if (round === undefined) return nothing(c);
      return c.html(<EnterPage voice={c.get('voice')} round={round.id} title={round.title} />);
    })
    .post('/:round/enter', limitForm, async (c) => {
      const round = await roundOf(deps, c);
      if (round === undefined) return nothing(c);
      const code = fieldIn(await postedIn(c), 'code') ?? '';
      const opened = await openVisit(deps, round.id, code);
      const record = opened.kind === 'open' ? await recordOf(deps, opened.who) : undefined;
      if (opened.kind === 'refused' || record === undefined)
        return c.html(<EnterPage voice={c.get('voice')} round={round.id} title={round.title} refused />, 401);
      const request = requestFor(record, 'opened by a link to their contact');
      const verified = await verifyContact({ ...deps, by: thePerson }, request, record.response, opened.who);
      if (verified === 'as-before') await writeAudit(officeDeps(deps), 'registrant-shown', request);
      await deps.store.mendFailing(round.id, opened.who.contact); // a message to it arrived
      await mayAskAgain(deps.store, opened.who.contact, opened.sentAt);
      keepVisit(c, deps, round.id, opened.visit);
      return back(c, round.id);
    })
    .post('/:round/leave', (c) => {
      const round = c.req.param('round');
      deleteCookie(c, cookie, { path: recordAddress(round), secure: deps.isSecure });
      return back(c, round);
    });

/** The record as it is now, for whoever changed one that was there before. */
async function changedMeanwhile(c: Context<Visit>, deps: RecordAppDeps) {
  const record = await recordOf(deps, c.get('who'));
  return record === undefined ? back(c, c.get('record').round.id) : ownPage(c, deps, record, 'changed-meanwhile', 412);
}

/** Keeps what is agreed to from now on, and leads back to the record. */
async function agreed(deps: RecordAppDeps, c: Context<Visit>, ticked: readonly string[]) {
  const record = c.get('record');
  // Whoever answered for somebody who is of age now takes back what they agreed to, and agrees to nothing more.
  const before = new Set(agreedIn(record).flatMap(({ purpose, yes }) => (yes ? [purpose] : [])));
  const may = isOfAge(record.response, deps.now()) ? ticked.filter((purpose) => before.has(purpose)) : ticked;
  const outcome = await agreeTo(deps, record, may);
  switch (outcome.kind) {
    case 'revised':
      return back(c, record.round.id, 'agreed');
    case 'nothing-changed':
    case 'agrees-to-nothing':
      return back(c, record.round.id, outcome.kind);
    case 'faulty': // the questionnaire wants more of whoever agrees to this: the form says what
      return c.redirect(recordAddress(record.round.id, '/correct'), 303);
    case 'changed-meanwhile':
    case 'unknown':
      return changedMeanwhile(c, deps);
  }
}

/** What somebody may do during a visit. */
const createVisit = (deps: RecordAppDeps) =>
  new Hono<Visit>()
    .use('/:round/*', limitForm, visiting(deps), ofThisRecord(deps))
    .get('/:round', (c) =>
      ownPage(
        c,
        deps,
        c.get('record'),
        notices.find((one) => one === c.req.query('done')),
      ),
    )
    // What rests since the person is of age goes on when they take it over, and not by a tap of their guardian.
    .on('POST', ['/:round/pause', '/:round/refresh'], (c, next) =>
      isOfAge(c.get('record').response, deps.now()) ? Promise.resolve(back(c, c.get('record').round.id)) : next(),
    )
    .post('/:round/purposes', async (c) => {
      const ticked = (await postedIn(c)).filter(([name]) => name === 'purpose').map(([, value]) => value);
      return agreed(deps, c, ticked);
    })
    .post('/:round/stop-matching', (c) => {
      const others = agreedIn(c.get('record')).filter(({ purpose, yes }) => yes && purpose !== matchingConsent);
      return agreed(
        deps,
        c,
        others.map(({ purpose }) => purpose),
      );
    })
    .post('/:round/pause', async (c) => {
      const isResuming = (await postedIn(c)).some(([name, value]) => name === 'to' && value === 'resumed');
      const outcome = await pauseRecord(deps, c.get('record'), isResuming ? 'resumed' : 'paused');
      return outcome === 'changed-meanwhile' ? changedMeanwhile(c, deps) : back(c, c.get('record').round.id, outcome);
    })
    .post('/:round/refresh', async (c) => {
      const outcome = await refreshRecord(deps, c.get('record'));
      return outcome === 'changed-meanwhile' ? changedMeanwhile(c, deps) : back(c, c.get('record').round.id, outcome);
    })
    .post('/:round/take-away', async (c) => {
      const record = c.get('record');
      const { takeAway } = await import('./take-away.ts'); // it packs archives, and few ask for one
      const bytes = await takeAway(deps, record, c.get('voice').language);
      if (bytes === undefined) return back(c, record.round.id);
      c.header('content-type', 'application/zip');
      c.header('content-disposition', 'attachment; filename="my-record.zip"');
      return c.body(bytes);
    })
    .get('/:round/correct', async (c) => {
      const [voice, record] = [c.get('voice'), c.get('record')];
      const { CorrectPage, ownForm } = await correcting();
      const form = await ownForm(deps, record, voice);
      const shown = { state: form.filed, isShown: () => true, sure: [] };
      return c.html(<CorrectPage voice={voice} record={record} form={form} shown={shown} />);
    })
    .post('/:round/correct', async (c) => {
      const [voice, record] = [c.get('voice'), c.get('record')];
      const { CorrectPage, correctOwn, ownForm } = await correcting();
      const form = await ownForm(deps, record, voice);
      const outcome = await correctOwn(deps, record, form, await postedIn(c));
      if (outcome.kind === 'changed-meanwhile') return changedMeanwhile(c, deps);
      if (outcome.kind === 'done') {
        // Whoever corrects their own contact stays: the visit is one to the contact that counts now.
        const present =
          outcome.notice === 'corrected' || outcome.notice === 'taken-over'
            ? await deps.store.getResponse(record.response)
            : undefined;
        const now = present && (await deps.store.getIdentity(present));
        const [contact] = now?.contacts ?? [];
        if (contact !== undefined)
          keepVisit(c, deps, record.round.id, await makeVisit(deps, { ...c.get('who'), contact }));
        // What was stored is stored: whoever is not told now asks for a link.
        if (now !== undefined) await tellNewContact(deps, record, now.identity, voice.language).catch(deps.notTold);
        return back(c, record.round.id, outcome.notice);
      }
      return c.html(<CorrectPage voice={voice} record={record} form={form} shown={outcome.shown} />, outcome.status);
    })
    .get('/:round/erase', (c) => c.html(<ErasePage voice={c.get('voice')} record={c.get('record')} unsure={false} />))
    .post('/:round/erase', async (c) => {
      const [voice, record] = [c.get('voice'), c.get('record')];
      const isSure = (await postedIn(c)).some(([name, value]) => name === 'sure' && value === 'yes');
      if (!isSure) return c.html(<ErasePage voice={voice} record={record} unsure />, 422);
      await eraseRegistrant(officeDeps(deps), requestFor(record, 'on the page of their own record'));
      deleteCookie(c, cookie, { path: recordAddress(record.round.id), secure: deps.isSecure });
      return c.html(<ErasedPage voice={voice} />);
    });

/** `/record/{round}` and everything below it; nothing of it may be kept by a browser or on the way. */
export const createRecordApp = (deps: RecordAppDeps) =>
  new Hono()
    .use('/record/*', withSecurityHeaders, withLanguage)
    .use('/record/*', async (c, next) => {
      c.header('cache-control', 'no-store');
      await next();
    })
    .route('/record', createStopApp(deps))
    .use('/record/*', csrf(deps.origin === undefined ? {} : { origin: deps.origin }))
    .get('/record', (c) => answerProblem(c, 'not-found'))
    .route('/record', createComingIn(deps))
    .route('/record', createVisit(deps));
