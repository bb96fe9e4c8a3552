/** The number under which a form on paper is registered: always the same one, so that no form is filed twice. */
import { createHmac } from 'node:crypto';

/** A UUIDv7 of the day that stands first in this calendar: where no time is in the number, none is told by it. */
const time = '00000000-0000';

/**
 * Nobody without the key works it out, or could register under it before the form is typed.
 *
 * @param number of the form, as it stands on paper
 */
export function idOfForm(digestKey: string, round: string, number: string): string {
  const hash = createHmac('sha256', digestKey).update(`paper form ${round} ${number}`).digest('hex');
  return `${time}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}
