/**
 * Registrations that the office takes: filed on the very path of those that people send themselves, with the same check, the same
 * look at who registered before and the same message to the contact. That somebody else took it is said in it, and in the trail.
 */
import { type AcceptDeps, acceptResponse, type AcceptOutcome } from '#functions/ingest/accept-response.ts';
import { createReaders } from '#functions/ingest/readers.ts';
import { type Messages, tellRegistrant } from '#functions/ingest/tell-registrant.ts';
import type { JsonObject } from '#functions/store/json.ts';
import type { Store } from '#functions/store/store.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Studies, Study } from '#schemas/language/study/study.ts';
import type { Language } from '#schemas/words/languages.ts';

import { writeAudit } from '../office/record.ts';
import type { OfficeDeps } from '../office/record.ts';
import type { TakenBy } from './known-on-paper.ts';

export type TakeDeps = OfficeDeps & {
  readonly store: AcceptDeps['store'] &
    Pick<Store, 'getRoundEntry' | 'getFrame' | 'getLink' | 'getEnumerator' | 'listCampaigns'>;
  readonly studies: Studies;
  /** Absent where nobody is sent anything. */
  readonly messages?: Messages | undefined;
};

/** The registry of a round. */
export type Registry = { readonly round: Round; readonly study: Study };

export type Taken = {
  /** UUIDv7. */
  readonly id: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly version: number;
  readonly answers: JsonObject;
  /** The language of the person, for the message to them. */
  readonly language: Language;
  /** For the trail. */
  readonly reason: string;
};

/** Files it, and writes down who took it; what was filed before is filed once, and nothing else is kept under its number. */
export async function take(
  deps: TakeDeps,
  { round, study: { instrument } }: Registry,
  by: TakenBy,
  { language, reason, ...taken }: Taken,
): Promise<AcceptOutcome> {
  const { messages, store } = deps;
  const outcome = await acceptResponse(
    {
      ...deps,
      store: { ...store, putResponse: (record) => store.putResponse(record, 'drop-others') },
      ...createReaders(deps.store, deps.now),
      takenBy: by,
      ...(messages && {
        tell: (of, filed, country) => tellRegistrant(messages, of, filed, { country, language }),
      }),
    },
    undefined,
    { ...taken, round: round.id, instrument: instrument.id },
  );
  if (outcome.kind === 'stored')
    await writeAudit(deps, 'registrant-taken', { round: round.id, instrument, id: taken.id, reason });
  return outcome;
}
