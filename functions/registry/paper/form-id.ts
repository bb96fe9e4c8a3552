/** Numbers of registrations that the office takes: made of what was sent, so that nothing is filed twice, and nobody chooses one. */
import { createHmac } from 'node:crypto';

import { hashedUuid } from '#functions/store/hashed-uuid.ts';

/** A UUIDv7 of the day that stands first in this calendar: where no time is in the number, none is told by it. */
const time = '000000000000';

const idOf = (digestKey: string, text: string): string =>
  hashedUuid(time, createHmac('sha256', digestKey).update(text).digest('hex'));

/**
 * Nobody without the key works it out, or could register under it before the form is typed.
 *
 * @param number of the form, as it stands on paper
 */
export const idOfForm = (digestKey: string, round: string, number: string): string =>
  idOf(digestKey, `paper form ${round} ${number}`);

/**
 * The number of somebody who is there: of one page that one account was given. No account comes upon the number of another.
 *
 * @param mark that the page was given
 */
export const idOfVisit = (digestKey: string, round: string, account: string, mark: string): string =>
  idOf(digestKey, `visit ${JSON.stringify([round, account, mark])}`);
