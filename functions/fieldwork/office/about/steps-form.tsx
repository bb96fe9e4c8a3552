/** What leads a round from one state to the next, with a reason for its trail; before it is closed, what is still open. */
import { asConfirmed } from '#analysis/fieldwork/progress/still-open.ts';
import { type RoundState, roundSteps, stateAfter } from '#schemas/fieldwork/life-cycle.ts';
import { note, type Note } from '#schemas/words/note.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { ReasonBox } from '../interviews/decide-form.tsx';
import { NoteList } from '../progress/to-do-list.tsx';
import { roundAddress } from '../round-page.tsx';

/** Steps that another one leads back from. */
export const officeSteps = [
  'open',
  'close',
  'close-finally',
  'reopen',
] as const satisfies readonly (keyof typeof roundSteps)[];

/** Whether a step takes interviews away that might still come. */
export const closes = (step: (typeof officeSteps)[number] | 'archive'): boolean =>
  step === 'close' || step === 'close-finally';

/** Whether one of them leads on from here. */
export const canClose = (state: RoundState): boolean =>
  officeSteps.some((step) => closes(step) && stateAfter(state, step) !== undefined);

type OpenProps = Pick<StepsProps, 'round' | 'wording'> & { readonly open: readonly Note[] };

/** What nobody has decided, and the word that whoever closes it nevertheless knows it. */
const StillOpen = ({ round, open, wording }: OpenProps) => (
  <div id="still-open">
    <h3>{wording.say('running.stillOpen')}</h3>
    {open.length === 0 ? null : <p class="hint">{wording.say('running.stillOpenLead')}</p>}
    <NoteList
      notes={[...(open.length === 0 ? [note('closing.nothing')] : open), note('todo.not-delivered')]}
      round={round}
      wording={wording}
    />
    {open.length === 0 ? null : (
      <label class="option">
        <input type="checkbox" name="anyway" value={asConfirmed(open)} />
        {wording.say('running.closeAnyway')}
      </label>
    )}
  </div>
);

type StepsProps = {
  readonly round: string;
  readonly state: RoundState;
  readonly revision: number;
  readonly reason: string;
  /** What is still open; undefined where the round is not to be closed. */
  readonly open: readonly Note[] | undefined;
  readonly wording: PageWording;
};

/** One form, a button a step; nothing where no step leads on. */
export const StepsForm = ({ round, state, revision, reason, open, wording }: StepsProps) => {
  const { say } = wording;
  const possible = officeSteps.filter((step) => stateAfter(state, step) !== undefined);
  if (possible.length === 0) return null;
  return (
    <section class="card" aria-labelledby="steps">
      <h2 id="steps">{say('running.steps')}</h2>
      <form method="post" action={roundAddress(round, '/step')} class="decide steps-form">
        <input type="hidden" name="revision" value={String(revision)} />
        <ReasonBox id="step-reason" reason={reason} hint={say('running.stepHint')} wording={wording} />
        <dl class="what-moves-do">
          {possible.map((step) => (
            <div>
              <dt>{say(`running.step.${step}`)}</dt>
              <dd>{say(`running.stepMeans.${step}`)}</dd>
            </div>
          ))}
        </dl>
        {open === undefined ? null : <StillOpen round={round} open={open} wording={wording} />}
        <div class="actions">
          {possible.map((step) => (
            <button class={step === 'open' ? 'button' : 'button quiet'} name="step" value={step}>
              {say(`running.step.${step}`)}
            </button>
          ))}
        </div>
      </form>
    </section>
  );
};
