/** What leads a round from one state to the next, with a reason for its trail. */
import { type RoundState, roundSteps, stateAfter } from '#schemas/fieldwork/life-cycle.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { ReasonBox } from '../interviews/decide-form.tsx';
import { roundAddress } from '../round-page.tsx';

/** Steps that another one leads back from. */
export const officeSteps = [
  'open',
  'close',
  'close-finally',
  'reopen',
] as const satisfies readonly (keyof typeof roundSteps)[];

type StepsProps = {
  readonly round: string;
  readonly state: RoundState;
  readonly revision: number;
  readonly reason: string;
  readonly wording: PageWording;
};

/** One form, a button a step; nothing where no step leads on. */
export const StepsForm = ({ round, state, revision, reason, wording }: StepsProps) => {
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
