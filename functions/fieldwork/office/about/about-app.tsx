/** The page of a round as a whole: seen by whoever sees its fieldwork, changed by a coordinator. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';

import { isConfirmed } from '#analysis/fieldwork/progress/still-open.ts';
import type { Doubt } from '#functions/fieldwork/describing/doubt.ts';
import { letPhonesDraw } from '#functions/fieldwork/let-phones-draw.ts';
import { moveRound } from '#functions/fieldwork/move-round.ts';
import { planRound } from '#functions/fieldwork/plan-round.ts';
import { mayDo } from '#functions/platform/identity/access.ts';
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import { stateAfter } from '#schemas/fieldwork/life-cycle.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import { reasonIn } from '../interviews/decide-form.tsx';
import { Nothing } from '../nothing.tsx';
import type { SeenRound } from '../read/deps.ts';
import { filedFor } from '../read/of-team.ts';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { roundAddress } from '../round-page.tsx';
import type { NotDone } from './about-page.tsx';
import { drawingTyped, typedDrawing } from './drawing-form.tsx';
import { planIn, typedPlan } from './plan-asked.ts';
import { canClose, closes, officeSteps } from './steps-form.tsx';
import type { nextSteps as NextSteps } from './next-steps.ts';
import type { AskedStudy } from './studies-table.tsx';

type Here = Context<OfficeVariables>;

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);
const mayRun = (c: Here, round: string): boolean => mayDo(c.get('identity'), 'run-round', round);
const roundDeps = (c: Here) => ({ ...c.get('deps'), by: c.get('identity').subject });

const revisionSchema = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));
const seenSchema = v.object({ revision: revisionSchema });
/** What is final is asked for twice. */
const stepSchema = v.variant('step', [
  v.object({
    step: v.picklist(officeSteps),
    revision: revisionSchema,
    anyway: v.fallback(v.pipe(v.string(), v.maxLength(20_000)), ''),
  }),
  v.object({ step: v.literal('archive'), sure: v.literal('yes'), revision: revisionSchema }),
]);

/** What the round asks, with how many interviews of each were for practice. */
async function studiesAsked(c: Here, seen: SeenRound): Promise<readonly AskedStudy[]> {
  const { studies } = filedFor(await c.get('rounds').read(seen.entry), seen);
  const trials = studies.flatMap(({ lines }) => lines.filter(({ isTrial }) => isTrial));
  return Promise.all(
    Object.entries(seen.entry.round.instruments).map(async ([id, version]) => {
      const study = await c.get('deps').studies.find(id, version);
      const files = study?.collection.files;
      return {
        id,
        version,
        files: (['link', 'self', 'import'] as const).find((way) => files?.includes(way)),
        speaks: Object.keys(study?.words ?? {}),
        isSampled: study !== undefined && study.collection.weights.kind !== 'none',
        isListed: study?.collection.weights.kind === 'psu' && unitQuestion(study.collection.unit) !== undefined,
        trials: trials.filter(({ instrument }) => instrument === id).length,
      };
    }),
  );
}

/** What is mostly a slip; its words are loaded for drafts alone. */
async function doubtsOf(c: Here, round: Round, frame: readonly FrameUnit[]): Promise<readonly Doubt[]> {
  const { doubtsAbout } = await import('#functions/fieldwork/describing/doubts.ts');
  return doubtsAbout(round, frame, await c.get('deps').studies.list());
}

/** What leads on from here; loaded for whoever leads a round into the field. */
async function nextOf(c: Here, seen: SeenRound, given: Parameters<typeof NextSteps>[2]) {
  const { nextSteps } = await import('./next-steps.ts');
  return nextSteps(c.get('deps'), seen, given);
}

/** Whether an interview has come that is not for practice. */
async function hasBegun(c: Here, { entry }: SeenRound): Promise<boolean> {
  const { studies } = await c.get('rounds').read(entry);
  return studies.some(({ lines }) => lines.some(({ isTrial }) => !isTrial));
}

/** What nobody has decided in it and what may not have come, for whoever may close it. */
async function openFor(c: Here, { entry }: SeenRound) {
  if (!mayRun(c, entry.round.id) || !canClose(entry.state)) return undefined;
  const { stillOpen } = await import('#functions/fieldwork/progress/still-open.ts');
  return stillOpen(c.get('deps'), entry.round, (await c.get('rounds').read(entry)).studies);
}

/** Whether a step may be taken: whoever closes a round has seen what is open by now. What the step itself refuses is not asked about. */
async function isSettled(c: Here, seen: SeenRound, asked: v.InferOutput<typeof stepSchema>): Promise<boolean> {
  const { state, revision } = seen.entry;
  const isTaken = asked.revision === revision && stateAfter(state, asked.step) !== undefined;
  if (!isTaken || !('anyway' in asked) || !closes(asked.step)) return true;
  c.get('rounds').forget(seen.entry.round.id); // what is remembered may be a minute old
  return isConfirmed((await openFor(c, seen)) ?? [], asked.anyway);
}

async function aboutPage(c: Here, seen: SeenRound, notDone?: NotDone) {
  const { id } = seen.entry.round;
  const [studies, frame] = await Promise.all([studiesAsked(c, seen), c.get('deps').store.getFrame(id)]);
  const isDraft = seen.entry.state === 'draft' && mayRun(c, id);
  const open = await openFor(c, seen);
  // In the field nothing of it is news any more.
  const isNext =
    mayRun(c, id) && (seen.entry.state === 'draft' || (seen.entry.state === 'open' && !(await hasBegun(c, seen))));
  const next = isNext ? await nextOf(c, seen, { studies, frame }) : [];
  const doubts = isDraft ? await doubtsOf(c, seen.entry.round, frame) : [];
  // No other page waits for it at the start of the function.
  const { AboutPage } = await import('./about-page.tsx');
  return (
    <AboutPage
      wording={c.get('wording')}
      seen={seen}
      studies={studies}
      frame={frame}
      mayRun={mayRun(c, id)}
      mayTry={mayDo(c.get('identity'), 'give-links', id)}
      mayRunCampaigns={mayDo(c.get('identity'), 'run-campaigns', id)}
      mayPublish={mayDo(c.get('identity'), 'publish-release', id)}
      notDone={notDone}
      doubts={doubts}
      next={next}
      open={open}
      isDone={c.req.query('done') !== undefined}
      isMade={isDraft && c.req.query('made') !== undefined}
    />
  );
}

/** The round of an address, for whoever may change it. */
async function toRun(c: Here): Promise<SeenRound | undefined> {
  const round = c.req.param('round') ?? '';
  const seen = await seenRound(c.get('deps'), c.get('identity'), round);
  return seen !== undefined && mayRun(c, round) ? seen : undefined;
}

/** The page after somebody else changed the round: as it is now, with what was typed. */
async function meanwhile(c: Here, seen: SeenRound, typed: Omit<NotDone, 'notice'>) {
  return c.html(await aboutPage(c, (await toRun(c)) ?? seen, { notice: 'changed', ...typed }), 412);
}

const done = (c: Here, round: string) => c.redirect(`${roundAddress(round, '/about')}?done=yes`, 303);

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createAboutApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/about', async (c) => {
      const seen = await seenRound(c.get('deps'), c.get('identity'), c.req.param('round'));
      return seen === undefined ? nothing(c) : c.html(await aboutPage(c, seen));
    })
    .post('/rounds/:round/plan', async (c) => {
      const seen = await toRun(c);
      if (seen === undefined) return nothing(c);
      const form = await c.req.parseBody();
      const plan = typedPlan(form);
      const [asked, read] = [v.safeParse(seenSchema, form), planIn(plan)];
      if (read.kind === 'faulty' || !asked.success) {
        const faults = read.kind === 'faulty' ? read.faults : {};
        return c.html(await aboutPage(c, seen, { notice: 'not-right', plan, faults }), 422);
      }
      const how = { reason: c.get('wording').say('running.planReason'), revision: asked.output.revision };
      const outcome = await planRound(roundDeps(c), seen.entry.round.id, read.plan, how);
      switch (outcome.kind) {
        case 'changed':
        case 'unchanged':
          return done(c, seen.entry.round.id);
        case 'changed-meanwhile':
          return meanwhile(c, seen, { plan });
        case 'frozen':
        case 'faulty-frame':
        case 'loses-interviews':
        case 'not-comparable':
          return c.html(await aboutPage(c, seen, { notice: 'frozen', plan }), 409);
        case 'unknown-round':
          return nothing(c);
      }
    })
    .post('/rounds/:round/drawing', async (c) => {
      const seen = await toRun(c);
      if (seen === undefined) return nothing(c);
      const form = await c.req.parseBody();
      const drawing = typedDrawing(form);
      const [asked, rule] = [v.safeParse(seenSchema, form), drawingTyped(drawing)];
      if (rule === 'faulty' || !asked.success)
        return c.html(await aboutPage(c, seen, { notice: 'not-right', drawing }), 422);
      const how = { reason: c.get('wording').say('running.drawingReason'), revision: asked.output.revision };
      const of = { id: seen.entry.round.id, instrument: drawing.instrument };
      const outcome = await letPhonesDraw(roundDeps(c), of, rule === 'nothing' ? undefined : rule, how);
      switch (outcome.kind) {
        case 'changed':
        case 'unchanged':
          return done(c, seen.entry.round.id);
        case 'changed-meanwhile':
          return meanwhile(c, seen, { drawing });
        case 'nothing-to-draw':
          return c.html(await aboutPage(c, seen, { notice: 'not-right', drawing }), 422);
        case 'frozen':
        case 'faulty-frame':
        case 'loses-interviews':
        case 'not-comparable':
          return c.html(await aboutPage(c, seen, { notice: 'frozen', drawing }), 409);
        case 'unknown-round':
          return nothing(c);
      }
    })
    .post('/rounds/:round/step', async (c) => {
      const seen = await toRun(c);
      if (seen === undefined) return nothing(c);
      const form = await c.req.parseBody();
      const reason = reasonIn(form['reason']);
      const asked = v.safeParse(stepSchema, form);
      const isFinal = form['step'] === 'archive';
      const notTaken = (notice: NotDone['notice']) => aboutPage(c, seen, { notice, reason, isFinal });
      if (isFinal && form['sure'] !== 'yes') return c.html(await notTaken('not-sure'), 422);
      if (!asked.success) return c.html(await notTaken('not-from-here'), 422);
      if (reason === '') return c.html(await notTaken('no-reason'), 422);
      const { step, revision } = asked.output;
      if (!(await isSettled(c, seen, asked.output))) return c.html(await notTaken('still-open'), 422);
      const outcome = await moveRound(roundDeps(c), seen.entry.round.id, step, reason, revision);
      switch (outcome.kind) {
        case 'moved':
        case 'already':
          return done(c, seen.entry.round.id);
        case 'changed-meanwhile':
          return meanwhile(c, seen, { reason, isFinal });
        case 'not-from-here':
          return c.html(await notTaken('not-from-here'), 409);
        case 'unknown-round':
          return nothing(c);
      }
    });
