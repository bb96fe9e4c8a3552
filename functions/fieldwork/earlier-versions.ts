/** Which versions of a questionnaire a round asked before: a phone without signal may still fill one in. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { EarlierVersions, RoundEntry } from '#functions/store/round-entry.ts';

/** With those that a new description replaces; undefined while there are none. */
export function earlierVersions(
  { round, earlier = {} }: Pick<RoundEntry, 'round' | 'earlier'>,
  after: Round,
): EarlierVersions | undefined {
  const replaced = Object.entries(round.instruments).filter(
    ([id, version]) => after.instruments[id] !== version && earlier[id]?.includes(version) !== true,
  );
  const all = { ...earlier };
  for (const [id, version] of replaced) all[id] = [...(earlier[id] ?? []), version];
  return Object.keys(all).length === 0 ? undefined : all;
}
