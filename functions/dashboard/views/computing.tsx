/** The page that waits for a preview or a release that is being computed apart from the request that asked for it. */
import type { Wording } from '../tables/wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';

type ComputingPageProps = {
  readonly wording: Wording;
  readonly round: string;
  readonly address: string;
  readonly what: 'preview' | 'release';
};

/** Says that work is under way; `computing.js` asks again every few seconds, and the link does so without scripts. */
export const ComputingPage = ({ wording, round, address, what }: ComputingPageProps) => {
  const { say } = wording;
  return (
    <StaffPage wording={wording} title={say('computing.title')} assets={['computing.js']}>
      <h1>{say(what === 'preview' ? 'computing.heading' : 'publishing.computing')}</h1>
      <p role="status" aria-live="polite" id="computing" data-too-long={say('computing.tooLong')}>
        {say(what === 'preview' ? 'computing.lead' : 'publishing.waits')}
      </p>
      <p class="actions">
        <a class="button quiet" href={address}>
          {say('computing.again')}
        </a>
        <a href={`/dashboard/rounds/${round}`}>{say('computing.back')}</a>
      </p>
    </StaffPage>
  );
};
