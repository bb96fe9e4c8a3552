/** The page that waits for a preview that is being computed apart from the request that asked for it. */
import { StaffPage } from './staff-page.tsx';

/** Says that work is under way; `computing.js` asks again every few seconds, and the link does so without scripts. */
export const ComputingPage = ({ round, address }: { readonly round: string; readonly address: string }) => (
  <StaffPage title="Computing" assets={['computing.js']}>
    <h1>Computing a preview</h1>
    <p role="status" aria-live="polite" id="computing">
      This takes from a few seconds to a few minutes. The page opens the preview as soon as it is there. Nothing is
      published.
    </p>
    <p class="actions">
      <a class="button quiet" href={address}>
        Look again
      </a>
      <a href={`/dashboard/rounds/${round}`}>Back to the round</a>
    </p>
  </StaffPage>
);
