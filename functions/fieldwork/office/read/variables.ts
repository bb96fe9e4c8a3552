/** What a route of the pages of fieldwork finds in its context. */
import type { Identity } from '#functions/platform/identity/access.ts';
import type { OfficeDeps } from './deps.ts';
import type { ReadRounds } from './filed.ts';

export type OfficeVariables = {
  readonly Variables: {
    deps: OfficeDeps;
    identity: Extract<Identity, { role: 'staff' }>;
    rounds: ReadRounds;
  };
};
