/** The page for a form that is larger than any of ours. */
import { TooLargeSaid } from '#functions/platform/http/too-large.tsx';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';

/** Among the pages of clerks. */
export const TooLarge = ({ wording, wording: { say } }: { readonly wording: PageWording }) => (
  <StaffPage wording={wording} title={say('taking.tooLarge')} assets={['fieldwork.css']} address="/registrants">
    <TooLargeSaid say={say} />
  </StaffPage>
);
