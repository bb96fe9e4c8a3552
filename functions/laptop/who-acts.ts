/** Who acts where a command does, for the audit trail. */
import { userInfo } from 'node:os';

import { atTerminal } from '#functions/platform/members/people.ts';

/** The user of the operating system, marked as somebody at a terminal. */
export function whoActs(): string {
  try {
    return atTerminal(userInfo().username);
  } catch {
    // In a container somebody may run under a number that has no name.
    return atTerminal(`user ${process.getuid?.() ?? 'without a name'}`);
  }
}
