/** What came of the checks of a round, as a line on the terminal. */
import type { Checked } from '#functions/checks/check-round.ts';

/** @param checked `failed`: the log says why, and so does the page of flags that it did */
export const checkedInWords = (round: string, checked: Checked | 'failed'): string =>
  checked === 'failed'
    ? `checks of ${round} failed; enumerators keep what the checks before told them. Look for the cause with: npx remit round check ${round}`
    : `checks of ${round}: ${checked.flags} reasons to look; ${checked.enumerators} enumerators are told of ${checked.told} interviews${asked(checked)}`;

/** Registrants whose turn it was to say whether their record is still right. */
const asked = ({ handedOn, left }: Checked): string =>
  handedOn === 0
    ? ''
    : `; ${handedOn} records of the registry were due to be asked about, to go, or to have it noted how they are reached${left === 0 ? '' : `; ${left} have their turn next night`}`;
