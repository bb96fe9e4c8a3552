/** The page for a round, or something in it, that is not there for whoever asks. */
import { NotFound } from '#functions/platform/http/not-found.tsx';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';

type Why =
  `office.${'noRound' | 'noInterview'}` | `trying.${'noStudy' | 'roundOver'}` | 'opening.begun' | 'staff.noPage';

/** Says what is missing, and leads home. */
export const Nothing = ({ wording, why }: { readonly wording: PageWording; readonly why: Why }) => (
  <NotFound voice={wording.voice} what={wording.say(why)} home="/fieldwork" />
);
