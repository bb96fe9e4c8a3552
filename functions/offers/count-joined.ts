/** Counts those who registered, by country of residence, and keeps what everybody may know of it; exact counts are kept nowhere. */
import { createHash, randomBytes } from 'node:crypto';

import { type Joined, joinedOf, mostLeftOut } from '#analysis/registry/joined.ts';
import { agreesToCount } from '#functions/campaigns/read-registered.ts';
import { isCounted } from '#functions/store/standing.ts';
import type { Store } from '#functions/store/store.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type Studies, studyAsked } from '#schemas/language/study/study.ts';

/** The same of a country for as long as its round is there. */
function leftOutBy(salt: string, country: string): number {
  const drawn = createHash('sha256').update(`${salt} ${country}`).digest().readUInt32BE();
  return drawn % (mostLeftOut + 1);
}

export type CountJoinedDeps = {
  readonly store: Pick<Store, 'readRound' | 'getJoined' | 'putJoined'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly now: () => Date;
};

/**
 * Whoever agrees to no statistics, practice, and what was set aside are in no count. Undefined where nobody registers.
 *
 * @throws {UnreadableStudy} a study of the round was altered
 */
export async function countJoined({ store, studies, now }: CountJoinedDeps, round: Round): Promise<Joined | undefined> {
  const at = now().toISOString();
  const counts = new Map<string, number>();
  let asks = false;
  for (const id of Object.keys(round.instruments)) {
    const study = await studyAsked(studies, round.instruments, id);
    if (study?.collection.files.includes('self') !== true) continue;
    asks = true;
    for await (const record of store.readRound(round.id, id)) {
      if (!isCounted(record) || !agreesToCount(study, record)) continue;
      const country = record.answers['residence_country'];
      const code = typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : '';
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  if (!asks) return undefined;
  const salt = (await store.getJoined(round.id))?.salt ?? randomBytes(32).toString('hex');
  const joined = joinedOf(counts, round.settings.minimumCell, (country) => leftOutBy(salt, country));
  await store.putJoined(round.id, { at, ...joined, salt });
  return joined;
}
