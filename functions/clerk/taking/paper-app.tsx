/** Forms on paper of a round: typed twice, decided about, and registered. */
import { Hono } from 'hono';

import { reasonIn } from '#functions/fieldwork/office/interviews/decide-form.tsx';
import { tellingOf } from '#functions/fieldwork/office/interviews/answers.ts';
import {
  decideForm,
  fileForm,
  type PaperOutcome,
  paperKey,
  type PaperWish,
  seenPaper,
  throwAway,
  typeForm,
} from '#functions/registry/paper/double-entry.ts';
import type { Registry } from '#functions/registry/paper/take.ts';
import { isDeclined } from '#functions/registry/declined.ts';
import { fields, type Posted } from '#functions/registry/plain/fields.ts';
import { fieldIn, largestForm, postedIn } from '#functions/registry/plain/posted.ts';
import { isJsonObject } from '#functions/store/json.ts';
import type { PaperLine, PaperState, StoredPaper } from '#functions/store/paper-entry.ts';
import type { StoredCampaign } from '#functions/store/store.ts';
import { latestDay } from '#schemas/fieldwork/campaign.ts';
import { formNumber, runningNumber } from '#schemas/fieldwork/paper-form.ts';
import { isDay } from '#schemas/basics/calendar.ts';

import { actingDeps, type ClerkVariables, type Here, nothing, seenRegistry } from '../deps.ts';
import { limitTo } from '../limit-form.tsx';
import { paperAddress } from '../pages/parts.tsx';
import { campaignOfForm } from './campaign-of-form.ts';
import { type Deciding, decidingOf, picksIn } from './deciding.ts';
import { type Entry, entryOf, languageIn } from './entry.ts';
import { AgreedPage, DecidePage, ErasedPage, FiledPage, TypedPage, TypePage } from './paper-form-pages.tsx';
import { PaperList } from './paper-list.tsx';
import { doneTaking, type TakingNotice } from './parts.tsx';
import { refusedBecause } from './refused.ts';

type Form = {
  readonly registry: Registry;
  readonly campaign: StoredCampaign;
  readonly number: string;
  readonly form: StoredPaper | undefined;
  /** Whether whoever it was of is erased. */
  readonly isErased: boolean;
};
type Said = { readonly notice?: TakingNotice | undefined; readonly faults?: readonly string[] };

/** Somebody wrote it wherever it is that day already. */
const todayOf = (c: Here): string => latestDay(c.get('deps').now().getTime());
const typed = (posted: Posted, field: string): string => fieldIn(posted, field) ?? '';

/** The form of an address; undefined where the round has no such campaign. */
async function formOf(c: Here): Promise<Form | undefined> {
  const registry = await seenRegistry(c, 'take-registrations');
  const number = c.req.param('number') ?? '';
  if (registry === undefined) return undefined;
  const deps = actingDeps(c);
  const campaign = campaignOfForm(await deps.store.listCampaigns(registry.round.id), number);
  const key = paperKey(deps, registry, number);
  const [form, isErased] = await Promise.all([seenPaper(deps, key), deps.store.wasErased(key)]);
  return campaign && { registry, campaign, number, form, isErased };
}

/** The same as it is now, for whoever changed one that was there before. */
const again = async (c: Here, one: Form): Promise<Form> => (await formOf(c)) ?? one;

/** Every form of a round that was typed; how many wait is noted for whoever runs it, and reads nothing of the vault. */
async function linesIn(c: Here, { id }: Registry['round']): Promise<readonly PaperLine[]> {
  const { store, now } = c.get('deps');
  const lines = await store.listPaper(id);
  const count = (...states: readonly PaperState[]) => lines.filter(({ state }) => states.includes(state)).length;
  const at = now().toISOString();
  await store.putWaiting(id, { kind: 'second-typing', count: count('once'), at });
  await store.putWaiting(id, { kind: 'paper-decision', count: count('differs', 'decided'), at });
  return lines;
}

async function listPage(c: Here, registry: Registry, notice?: TakingNotice) {
  const { store, now } = c.get('deps');
  const [lines, campaigns] = await Promise.all([linesIn(c, registry.round), store.listCampaigns(registry.round.id)]);
  const done = doneTaking.find((one) => one === c.req.query('done'));
  const given = { wording: c.get('wording'), registry, lines, campaigns, now: now().getTime() };
  return <PaperList {...given} done={done} notice={notice} />;
}

async function entryFor(c: Here, { registry, campaign }: Form, posted: Posted): Promise<Entry> {
  const { store, newId } = c.get('deps');
  const day = typed(posted, 'day');
  return entryOf(registry, await store.getFrame(registry.round.id), {
    ...{ campaign, by: 'paper', posted, newId },
    language: languageIn(registry, c.req.query('in')),
    today: isDay(day) ? day : todayOf(c),
  });
}

/** What is decided about a form that was typed differently; undefined of any other. */
async function decidingFor(c: Here, { registry, campaign, form }: Form, posted: Posted): Promise<Deciding | undefined> {
  const { first, second, state } = form ?? {};
  if (state !== 'differs' || first === undefined || second === undefined) return undefined;
  const { store, newId } = c.get('deps');
  return decidingOf(registry, await store.getFrame(registry.round.id), {
    ...{ campaign, newId, first, second, posted },
    ...{ language: languageIn(registry, c.get('voice').language), today: todayOf(c) },
  });
}

/** What is to be done about a form, as it stands. */
async function formPage(c: Here, one: Form, said: Said = {}, posted: Posted = []) {
  const { registry, number, form, isErased } = one;
  const { first, second, state } = form ?? {};
  const props = { wording: c.get('wording'), registry, number, form, ...said };
  if (isErased) return <ErasedPage {...props} notice="erased" />;
  switch (state) {
    case undefined:
    case 'thrown-away':
    case 'once': {
      const isStale = first !== undefined && first.version !== registry.study.instrument.version;
      if (first?.by === c.get('identity').subject && !isStale) return <TypedPage {...props} />;
      const entry = await entryFor(c, one, posted);
      return <TypePage {...props} entry={entry} day={typed(posted, 'day')} today={todayOf(c)} />;
    }
    case 'differs': {
      const about = said.notice === 'changed-meanwhile' ? [] : posted; // it was about something else
      const deciding = await decidingFor(c, one, about);
      if (first === undefined || second === undefined || deciding === undefined) return <TypedPage {...props} />;
      const telling = await tellingOf(registry.study, c.get('voice').language);
      return <DecidePage {...props} {...{ telling, first, second, deciding }} today={todayOf(c)} />;
    }
    case 'decided':
      return <AgreedPage {...props} />;
    case 'filed':
      return <FiledPage {...props} id={paperKey(c.get('deps'), registry, number).id} />;
  }
}

const wishFor = (c: Here, { campaign, number }: Form): PaperWish => ({
  ...{ campaign: campaign.id, number },
  reason: c.get('wording').say('taking.reasonPaper', { number }),
});

const statusOf = {
  undecided: 422,
  'not-taken': 422,
  'changed-meanwhile': 412,
  'typed-by-you': 409,
  'filed-before': 409,
  erased: 410,
} as const;

/** What came of it: the list with a word about it, or the form as it is now and why nothing was kept. */
async function told(c: Here, one: Form, outcome: PaperOutcome, posted: Posted = []) {
  const { round, study } = one.registry;
  await linesIn(c, round);
  switch (outcome.kind) {
    case 'typed-once':
    case 'thrown-away':
      return c.redirect(`${paperAddress(round.id)}?done=${outcome.kind}`, 303);
    case 'filed':
    case 'differs':
      return c.redirect(paperAddress(round.id, one.number), 303);
    case 'undecided':
    case 'changed-meanwhile':
    case 'typed-by-you':
    case 'filed-before':
    case 'erased':
      return c.html(await formPage(c, await again(c, one), { notice: outcome.kind }, posted), statusOf[outcome.kind]);
    case 'not-taken': {
      const telling = await tellingOf(study, c.get('voice').language);
      const faults = refusedBecause(c.get('wording'), telling, study, outcome.why);
      return c.html(
        await formPage(c, await again(c, one), { notice: outcome.kind, faults }, posted),
        statusOf[outcome.kind],
      );
    }
  }
}

const seenIn = (posted: Posted): number => Number(/^\d{1,9}$/.exec(typed(posted, 'seen'))?.[0] ?? '0');

const limitForm = limitTo(largestForm);

/** Decides, unless an answer of the clerk's own is missing or wrong, or a button asks for a row of one. */
async function decide(c: Here, one: Form, posted: Posted) {
  const deciding = await decidingFor(c, one, posted);
  const seen = seenIn(posted);
  const isOpen = deciding !== undefined && one.form?.revision === seen;
  if (isOpen && posted.some(([name]) => name === fields.add || name === fields.remove))
    return c.html(await formPage(c, one, {}, posted), 422);
  if (isOpen && deciding.own === undefined && deciding.apart.every((name) => deciding.picks[name] !== undefined))
    return c.html(await formPage(c, one, { notice: 'own-faulty' }, posted), 422);
  const { picks = picksIn(posted), own } = deciding ?? {};
  return told(c, one, await decideForm(actingDeps(c), one.registry, wishFor(c, one), { seen, picks, own }), posted);
}

/** Pages below `/registrants`; whoever mounts them has seen that staff ask. */
export const createPaperApp = () =>
  new Hono<ClerkVariables>()
    .get('/rounds/:round/paper', async (c) => {
      const registry = await seenRegistry(c, 'take-registrations');
      return registry === undefined ? nothing(c) : c.html(await listPage(c, registry));
    })
    .post('/rounds/:round/paper', limitForm, async (c) => {
      const registry = await seenRegistry(c, 'take-registrations');
      if (registry === undefined) return nothing(c);
      const posted = await postedIn(c);
      const { store } = c.get('deps');
      const whole = typed(posted, 'number').trim().toLowerCase(); // as it is printed
      if (campaignOfForm(await store.listCampaigns(registry.round.id), whole) !== undefined)
        return c.redirect(paperAddress(registry.round.id, whole), 303);
      const campaign = await store.getCampaign(registry.round.id, typed(posted, 'campaign'));
      const running = runningNumber(whole);
      const number = campaign && running !== undefined ? formNumber(campaign, running) : '';
      // A digit that was mistyped would take the number of another sheet.
      if (campaign === undefined || campaignOfForm([campaign], number) === undefined)
        return c.html(await listPage(c, registry, 'no-form'), 422);
      return c.redirect(paperAddress(registry.round.id, number), 303);
    })
    .get('/rounds/:round/paper/:number', async (c) => {
      const one = await formOf(c);
      return one === undefined ? nothing(c) : c.html(await formPage(c, one));
    })
    .post('/rounds/:round/paper/:number', limitForm, async (c) => {
      const one = await formOf(c);
      if (one === undefined) return nothing(c);
      const posted = await postedIn(c);
      const { answers, language } = await entryFor(c, one, posted);
      const day = typed(posted, 'day');
      // Also what a button asks for that adds a row; whoever may not type it hears so with the form as it stands.
      if (answers === undefined) return c.html(await formPage(c, one, {}, posted), 422);
      if (!isDay(day) || day > todayOf(c)) return c.html(await formPage(c, one, { notice: 'no-day' }, posted), 422);
      if (isDeclined(one.registry.study.collection.purposes ?? [], answers))
        return c.html(await formPage(c, one, { notice: 'declined' }, posted), 422);
      if (!isJsonObject(answers)) throw new TypeError('a form holds JSON alone');
      return told(
        c,
        one,
        await typeForm(actingDeps(c), one.registry, wishFor(c, one), { day, language, answers }),
        posted,
      );
    })
    .post('/rounds/:round/paper/:number/decide', limitForm, async (c) => {
      const one = await formOf(c);
      if (one === undefined) return nothing(c);
      return decide(c, one, await postedIn(c));
    })
    .post('/rounds/:round/paper/:number/file', async (c) => {
      const one = await formOf(c);
      if (one === undefined) return nothing(c);
      return told(c, one, await fileForm(actingDeps(c), one.registry, wishFor(c, one)));
    })
    .post('/rounds/:round/paper/:number/throw-away', limitForm, async (c) => {
      const one = await formOf(c);
      if (one === undefined) return nothing(c);
      const posted = await postedIn(c);
      const reason = reasonIn(typed(posted, 'reason'));
      if (reason === '') return c.html(await formPage(c, one, { notice: 'no-reason' }), 422);
      return told(c, one, await throwAway(actingDeps(c), one.registry, { ...wishFor(c, one), reason }, seenIn(posted)));
    });
