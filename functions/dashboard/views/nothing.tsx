/** The page for a round, release, preview or table that is not there. */
import { NotFound } from '#functions/platform/http/not-found.tsx';
import type { Wording } from '../tables/wording.ts';

type Why =
  `dashboard.${'noRound' | 'noRelease' | 'noTable' | 'noPlot' | 'noPreview' | 'noPreviewTable'}` | 'comparison.none';

/** Says what is missing, and leads home. */
export const Nothing = ({ wording, why }: { readonly wording: Wording; readonly why: Why }) => (
  <NotFound voice={wording.voice} what={wording.say(why)} home="/dashboard" />
);
