/** What the pages of skills are given, and what a route of them finds in its context. */
import type { Identify, Identity } from '#functions/platform/identity/access.ts';
import type { Store } from '#functions/store/store.ts';
import type { Way } from '#schemas/fieldwork/ways.ts';
import type { Studies } from '#schemas/language/study/study.ts';

import type { Relay } from './relay.ts';

export type MatchingDeps = {
  readonly identify: Identify;
  readonly store: Pick<
    Store,
    | 'listRounds'
    | 'getRoundEntry'
    | 'getFrame'
    | 'readRound'
    | 'getShortages'
    | 'putShortages'
    | 'putAudit'
    | 'putRelay'
    | 'listRelays'
  >;
  readonly studies: Studies;
  /** Origin that people see, where requests come in under the name of something behind it. */
  readonly origin?: string;
  /** How messages go out of this platform. */
  readonly canSend: readonly Way[];
  /** Hands a message on to whatever can reach people, to be sent after the answer. */
  readonly later: (relay: Relay) => Promise<void>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
};

export type MatchingVariables = {
  readonly Variables: { deps: MatchingDeps; identity: Extract<Identity, { role: 'staff' }> };
};
