/** Whom a trail names. It holds ids; what people are called stands on the roll alone, and is put in where colleagues read. */
import type { StaffRoll } from '#schemas/fieldwork/staff.ts';

/** What the trail calls somebody who types commands, or who came in by an address that the terminal printed: the user of the machine. */
export const atTerminal = (user: string): string => `terminal: ${user}`;

/**
 * Names for the ids of a trail.
 *
 * @example namesIn(roll)('staff-3') // → 'Zarina Rahimova (staff-3)'; whoever is not on the roll keeps the id that they have
 */
export const namesIn =
  ({ members }: Pick<StaffRoll, 'members'>) =>
  (by: string): string => {
    // On AWS somebody may have acted by a group of the pool, under the name that the pool has for them.
    const member = members.find(({ id, subject }) => id === by || subject === by);
    return member === undefined ? by : `${member.name} (${member.id})`;
  };
