/** What the round has to say about a response: is there such a round, does it ask this, is the PSU in its frame? */
import { isRoundId } from '#schemas/language/check/check-envelope.ts';
import { positionFaults } from '#schemas/language/check/position.ts';
import type { Problem } from '#schemas/language/faults/problems.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { planOf } from '#schemas/language/questions/outline.ts';

import type { ReadRoundInfo, RoundInfo } from './round-reader.ts';

/** The parts of a body that the round is asked about; `unknown` because the body may still be faulty. */
export type RoundClaims = {
  readonly round: unknown;
  readonly instrument: Instrument;
  readonly version: unknown;
  readonly psu: unknown;
  readonly stratum: unknown;
  /** Where it took place. */
  readonly position: unknown;
  /** The answer to a question of the interview itself, by name. */
  readonly answer: (name: string) => unknown;
};

/** Places that people come from: a region of the frame, `other`, or a reason why there is no answer. */
function* strangeRegions({ regions }: RoundInfo, { instrument, answer }: RoundClaims): Generator<Problem> {
  for (const { name, question } of planOf(instrument).questions.values()) {
    if (question.kind !== 'code' || question.codesOf !== 'regions') continue;
    const value = answer(name);
    const known = [...regions, 'other', ...(question.nonResponse ?? [])];
    if (typeof value === 'string' && !known.includes(value)) {
      yield { pointer: `/answers/${name}`, rule: 'unknown-region', says: { key: 'unknown-region' } };
    }
  }
}

/** Whether the round asked this version before: a phone that began in it files in it. */
const isEarlier = ({ earlier }: Pick<RoundInfo, 'earlier'>, instrument: string, version: unknown): boolean =>
  earlier[instrument]?.some((one) => one === version) === true;

function faultsIn(info: RoundInfo | undefined, claims: RoundClaims): Problem[] {
  const { version, psu, stratum } = claims;
  const instrument = claims.instrument.id;
  if (info === undefined) return [{ pointer: '/round', rule: 'unknown-round', says: { key: 'unknown-round' } }];
  const inUse = info.round.instruments[instrument];
  if (inUse === undefined) {
    return [{ pointer: '/instrument', rule: 'not-in-round', says: { key: 'not-in-round' } }];
  }
  const { decimals } = info.round.settings.position ?? {};
  const faults: Problem[] = [...strangeRegions(info, claims), ...positionFaults(claims.position, decimals)];
  if (version !== inUse && !isEarlier(info, instrument, version)) {
    faults.push({
      pointer: '/version',
      rule: 'not-in-round',
      says: { key: 'version-in-use', places: { version: inUse } },
    });
  }
  const strata = info.strata.get(instrument);
  if (strata === undefined || typeof psu !== 'string') return faults; // no frame, or the body's own faults say it
  const expected = strata.get(psu);
  if (expected === undefined) {
    faults.push({ pointer: '/answers/psu', rule: 'unknown-psu', says: { key: 'unknown-psu' } });
  } else if (typeof stratum === 'string' && stratum !== expected) {
    faults.push({ pointer: '/answers/stratum', rule: 'not-of-psu', says: { key: 'not-of-psu' } });
  }
  return faults;
}

/** Faults against the round. What looks faulty by a remembered round is judged again by a fresh one. */
export async function roundFaults(read: ReadRoundInfo, claims: RoundClaims): Promise<readonly Problem[]> {
  if (typeof claims.round !== 'string' || !isRoundId(claims.round)) return []; // the body's own faults say it
  const faults = faultsIn(await read(claims.round, 'remembered'), claims);
  return faults.length === 0 ? faults : faultsIn(await read(claims.round, 'fresh'), claims);
}
