/** The page for what is not there for whoever asks. */
import { NotFound } from '#functions/platform/http/not-found.tsx';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';

/** Says so, and leads home. */
export const Nothing = ({ wording }: { readonly wording: PageWording }) => (
  <NotFound voice={wording.voice} what={wording.say('pairs.noPage')} home="/registrants" />
);
