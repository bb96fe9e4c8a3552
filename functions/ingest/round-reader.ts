/** Rounds as ingestion needs them, kept for half a minute so that a busy evening does not read the frame for every response. */
import { regionsOf } from '#schemas/fieldwork/known-answers.ts';
import type { Standing } from '#schemas/fieldwork/life-cycle.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { EarlierVersions } from '#functions/store/round-entry.ts';
import type { Store } from '#functions/store/store.ts';

/** A round, where it stands in its life, the stratum of each PSU in its frame (instrument → PSU → stratum), and the regions that the frame names. */
export type RoundInfo = {
  readonly round: Round;
  readonly standing: Standing;
  readonly strata: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly regions: readonly string[];
  /** Versions that it asked before. */
  readonly earlier: EarlierVersions;
};

/** Finds a round; `fresh` asks the store again whatever is remembered. */
export type ReadRoundInfo = (id: string, how: 'remembered' | 'fresh') => Promise<RoundInfo | undefined>;

const rememberMs = 30_000;

async function load(store: Pick<Store, 'getRoundEntry' | 'getFrame'>, id: string): Promise<RoundInfo | undefined> {
  const entry = await store.getRoundEntry(id);
  if (entry === undefined) return undefined;
  const { round, state, since, earlier = {} } = entry;
  const strata = new Map<string, Map<string, string>>();
  const frame = await store.getFrame(id);
  for (const unit of frame) {
    const ofInstrument = strata.get(unit.instrument) ?? new Map<string, string>();
    strata.set(unit.instrument, ofInstrument.set(unit.psu, unit.stratum));
  }
  return { round, standing: { state, since }, strata, regions: regionsOf(frame), earlier };
}

/** A reader with a memory of its own. */
export function createRoundReader(store: Pick<Store, 'getRoundEntry' | 'getFrame'>, now: () => Date): ReadRoundInfo {
  const remembered = new Map<string, { readonly info: RoundInfo; readonly until: number }>();
  return async (id, how) => {
    const known = remembered.get(id);
    if (how === 'remembered' && known !== undefined && known.until > now().getTime()) return known.info;
    const info = await load(store, id);
    if (info !== undefined) remembered.set(id, { info, until: now().getTime() + rememberMs });
    else remembered.delete(id);
    return info;
  };
}
