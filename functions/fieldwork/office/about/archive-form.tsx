/** The last step of a round, and the only one that nothing leads back from: with a reason, and a word that whoever asks knows it. */
import { permits, type RoundState, stateAfter } from '#schemas/fieldwork/life-cycle.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { ReasonBox } from '../interviews/decide-form.tsx';
import { roundAddress } from '../round-page.tsx';

type ArchiveProps = {
  readonly round: string;
  readonly state: RoundState;
  readonly revision: number;
  readonly reason: string;
  readonly wording: PageWording;
};

/** Whether nothing of a round in this state can be changed any more. */
export const isPutAway = (state: RoundState): boolean => permits[state].editing === 'none';

/** The form; nothing where a round cannot be archived as it stands. */
export const ArchiveForm = ({ round, state, revision, reason, wording }: ArchiveProps) => {
  const { say } = wording;
  if (stateAfter(state, 'archive') === undefined) return null;
  return (
    <section class="card" aria-labelledby="archive">
      <h2 id="archive">{say('running.archive')}</h2>
      <p>{say('running.archiveMeans')}</p>
      <form method="post" action={roundAddress(round, '/step')} class="decide steps-form">
        <input type="hidden" name="revision" value={String(revision)} />
        <ReasonBox id="archive-reason" reason={reason} hint={say('running.stepHint')} wording={wording} />
        <label class="option">
          <input type="checkbox" name="sure" value="yes" required />
          {say('running.archiveSure')}
        </label>
        <div class="actions">
          <button class="button quiet" name="step" value="archive">
            {say('running.archiveDo')}
          </button>
        </div>
      </form>
    </section>
  );
};
