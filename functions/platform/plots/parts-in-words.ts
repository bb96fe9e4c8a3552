/** What is left out of a split that a table or a picture has no room for, in a sentence. */
import type { Wording } from '#functions/platform/wording/wording.ts';

type Rest = {
  /** What it is split by, in words. */
  readonly by: string;
  readonly parts: number;
  readonly left: number;
  /** Of all that is told, 0 to 1; null where figures do not add up. */
  readonly share: number | null;
};

/** How many of how many parts are there, and what share the others hold. */
export const partsInWords = ({ by, parts, left, share }: Rest, { say, formats }: Wording): string => {
  const shown = parts - left;
  return share === null
    ? say('report.restUncounted', { by, shown, parts })
    : say('report.restOfSplit', { by, shown, parts, left, share: formats.percent(share) });
};
