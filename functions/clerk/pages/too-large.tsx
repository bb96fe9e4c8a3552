/** The page for a form that is larger than any of ours: what happened, that nothing was changed, and what to do. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';

/** Nothing of what was sent is on it: it was not read. */
export const TooLarge = ({ wording, wording: { say } }: { readonly wording: PageWording }) => (
  <StaffPage wording={wording} title={say('taking.tooLarge')} assets={['fieldwork.css']} address="/registrants">
    <h1>{say('taking.tooLarge')}</h1>
    <div class="notice bad" role="alert">
      <p>{say('taking.tooLargeKept')}</p>
    </div>
    <p>{say('taking.tooLargeDo')}</p>
  </StaffPage>
);
