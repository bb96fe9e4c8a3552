/** Answers of an interview are changed by the office, with a reason; what was filed is kept. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';

import { interviewAfter } from '#schemas/fieldwork/interview-states.ts';
import { inWords } from '#schemas/language/words/speak.ts';
import { editInterview } from '#functions/fieldwork/review/edit-interview.ts';
import { step } from '#functions/client/engine/step.ts';
import { fields, type Played } from '#functions/registry/plain/fields.ts';
import { stateOf } from '#functions/store/standing.ts';
import { Nothing } from '../../nothing.tsx';
import type { OfficeVariables } from '../../read/variables.ts';
import { RoundPage } from '../../round-page.tsx';
import { interviewAddress } from '../address.ts';
import { reasonIn } from '../decide-form.tsx';
import { type Found, found, interviewPage, reviewDeps } from '../found.tsx';
import { EditForm } from './edit-page.tsx';
import { changesIn, type Form, formOf, isWhole, playedOn } from './edited.ts';

type Editable = Found & { readonly form: Form };

const revisionSchema = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));

/** The form of an interview that may be edited as it stands by whoever asks. */
async function editable(c: Context<OfficeVariables>): Promise<Editable | undefined> {
  const here = await found(c);
  if (here?.one.study === undefined) return undefined;
  const { record, study } = here.one;
  const { as } = reviewDeps(c, record.round);
  if (interviewAfter('edit', stateOf(record), as) === undefined) return undefined;
  const { store, newId } = c.get('deps');
  const [{ round }, frame] = [here.seen.entry, await store.getFrame(record.round)];
  return { ...here, form: await formOf({ round, frame, study, record, language: c.get('voice').language, newId }) };
}

const nothing = (c: Context<OfficeVariables>) =>
  c.html(<Nothing wording={c.get('wording')} why="office.noInterview" />, 404);

type Shown = Pick<Played, 'state' | 'isShown' | 'sure'> & {
  readonly reason: string;
  readonly notice?: 'no-reason' | 'nothing-changed' | 'not-from-here';
};

const page = (c: Context<OfficeVariables>, here: Editable, shown: Shown) => {
  const [wording, { record }] = [c.get('wording'), here.one];
  const address = interviewAddress(record.round, record, '/edit');
  const heading = wording.say('office.editOf', { study: wording.instrument(record.instrument) });
  return (
    <RoundPage wording={wording} entry={here.seen.entry} part="interviews" heading={heading} address={address} asForm>
      <EditForm {...here} {...shown} wording={wording} />
    </RoundPage>
  );
};

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createEditApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/interviews/:instrument/:id/edit', async (c) => {
      const here = await editable(c);
      if (here === undefined) return nothing(c);
      return c.html(page(c, here, { state: here.form.filed, isShown: () => true, sure: [], reason: '' }));
    })
    .post('/rounds/:round/interviews/:instrument/:id/edit', async (c) => {
      const here = await editable(c);
      if (here?.one.study === undefined) return nothing(c);
      const { form } = here;
      const { record, study } = here.one;
      const posted = [...(await c.req.formData()).entries()].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      );
      const typed = (field: string) => posted.find(([name]) => name === field)?.[1];
      const played = playedOn(form, posted);
      const shown = { ...played, reason: reasonIn(typed('reason')) };
      // A button that adds or removes a row shows the form again.
      if (typed(fields.check) === undefined) return c.html(page(c, here, shown));
      const revision = v.safeParse(revisionSchema, typed('revision'));
      if (!revision.success) return c.html(page(c, here, { ...shown, notice: 'not-from-here' }), 422);
      if (!isWhole(form, played))
        return c.html(page(c, here, { ...shown, state: { ...played.state, tried: true } }), 422);
      if (shown.reason === '') return c.html(page(c, here, { ...shown, notice: 'no-reason' }), 422);
      const outcome = await editInterview(
        reviewDeps(c, record.round),
        study.instrument,
        { ...record, revision: revision.output },
        { changes: changesIn(form, played, record), reason: shown.reason },
      );
      c.get('rounds').forget(record.round);
      switch (outcome.kind) {
        case 'edited':
          return c.redirect(`${interviewAddress(record.round, record)}?done=yes`, 303);
        case 'nothing-changed':
          return c.html(page(c, here, { ...shown, notice: outcome.kind }), 422);
        case 'of-the-design':
        case 'not-from-here':
          return c.html(page(c, here, { ...shown, notice: 'not-from-here' }), 409);
        case 'faulty': {
          const faults = inWords(form.telling.words, outcome.faults);
          const { state } = step(form.world, played.state, { kind: 'returned', faults, ms: 0 });
          return c.html(page(c, here, { ...shown, state }), 422);
        }
        case 'changed-meanwhile': {
          // What was typed is of an interview that is not there any more: here is how it is now.
          const now = (await found(c)) ?? here;
          return c.html(await interviewPage(c, now, { notice: 'changed', reason: shown.reason }), 412);
        }
        case 'unknown':
        case 'no-interview':
          return nothing(c);
      }
    });
