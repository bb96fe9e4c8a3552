/** What is worth a second look in a sample that was drawn: nothing of it is passed over in silence. */
import type { Study } from '#schemas/language/study/study.ts';
import type { DrawnSample } from '#functions/fieldwork/sampling/draw-sample.ts';
import { some } from '#schemas/basics/some-names.ts';

import { counted } from '../counted.ts';

/** One sentence each. */
export function doubtsAboutSample(
  { record, units }: DrawnSample,
  study: Study,
  left: readonly string[],
): readonly string[] {
  const { strata, psus, design } = record;
  const listed = study.collection.weights.kind === 'psu';
  const unknown = listed ? units.filter((unit) => unit.units === undefined).map(({ psu }) => psu) : [];
  const lonely = strata.filter(({ drawn, psus: all }) => drawn < 2 && all > 1).map(({ stratum }) => stratum);
  const certain = psus.filter(({ probability }) => probability === 1).map(({ psu }) => psu);
  const m = design.dwellings;
  const short = m === undefined ? [] : psus.filter((psu) => psu.units !== undefined && psu.units < m);
  const bounds = strata.filter(({ bound }) => bound !== undefined);
  const [few, many] = psus.reduce(
    ([least, most], { probability }) => [Math.min(least, probability), Math.max(most, probability)],
    [1, 0],
  );
  return [
    ...(left.length > 0 ? [`columns that no round has stay in the list: ${some(left)}`] : []),
    ...bounds.map(
      ({ stratum, allocated, share = 0, bound }) =>
        `stratum ${stratum}: ${allocated} instead of ${share.toFixed(2)}, its ${bound === 'minimum' ? 'least' : 'most'}`,
    ),
    ...(certain.length > 0 && certain.length < record.frame.psus
      ? [`drawn for certain, being so large: ${some(certain)}; dwellings in them weigh by the draw inside alone`]
      : []),
    ...(lonely.length > 0
      ? [
          `fewer than two PSUs in ${counted(lonely.length, 'stratum', 'strata')}, which has no standard error of its own: ${some(lonely)}`,
        ]
      : []),
    ...(unknown.length > 0
      ? [
          `no units in ${counted(unknown.length, 'PSU')} (${some(unknown)}): interviews there weigh nothing until the frame says how many dwellings were listed; fill the column after the listing, or say --units-from-size`,
        ]
      : []),
    ...(short.length > 0
      ? [`fewer than ${m} dwellings in ${some(short.map(({ psu }) => psu))}: all of them are taken there`]
      : []),
    ...(many > 100 * few
      ? [`the largest weight is ${Math.round(many / few)} times the smallest; look at the sizes`]
      : []),
  ];
}
