/** Where random answers are given: the study, and the round it is asked in with the places of its frame, if it is there. */
import type { Setting } from '#schemas/language/kinds/contract/draw.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { prefilledIn, regionsOf } from '#schemas/fieldwork/known-answers.ts';
import type { FrameUnit, KnownAnswers, Round } from '#schemas/fieldwork/round.ts';
import { compiledStudies } from '#functions/platform/compiled-studies.ts';
import { likelyCurrencies } from '#functions/platform/likely-currencies.ts';

import { ifThere, type Place } from '../open/open-platform.ts';
import { knownStudy, namedStudy } from './known-study.ts';

export type Scene = {
  readonly study: Study;
  readonly setting: Setting;
  /** Answers that each place of the frame gives by itself; none without a frame. */
  readonly places: readonly KnownAnswers[];
};

/** What the demo round takes place in. */
const usual: Setting = { day: '2025-12-15', currencies: ['TJS', 'USD', 'RUB'], regions: ['north', 'south'] };

const dayMs = 86_400_000;

/** The last day of the period; of a period that is not over, yesterday: no interview of that day is still to come. */
function dayIn(end: string, now: Date): string {
  const yesterday = new Date(now.getTime() - dayMs).toISOString().slice(0, 10);
  return end < yesterday ? end : yesterday;
}

function settingOf(round: Round | undefined, frame: readonly FrameUnit[], now: Date): Setting {
  if (round === undefined) return usual;
  const regions = regionsOf(frame);
  return {
    day: dayIn(round.referencePeriod.end, now),
    currencies: likelyCurrencies(round),
    regions: regions.length === 0 ? usual.regions : regions,
  };
}

/**
 * The scene of a study that a person names; in the version that the round asks, where neither is named otherwise.
 *
 * @throws {CommandFailure} there is no such study
 */
export const sceneOf = (
  place: Place & { readonly instrument: string; readonly round: string },
  now: Date,
): Promise<Scene> =>
  ifThere(place, async (platform) => {
    const named = namedStudy(place.instrument);
    const round = await platform?.store.getRound(place.round);
    const frame = round === undefined ? [] : ((await platform?.store.getFrame(round.id)) ?? []);
    const version = named.version ?? round?.instruments[named.id];
    const known = await (platform?.studies ?? compiledStudies()).list();
    const study = knownStudy({ ...named, version }, known, await platform?.studies.unreadable());
    const own = frame.filter(({ instrument }) => instrument === named.id);
    const places = own.map((unit) => prefilledIn(study.instrument, unit));
    return { study, setting: settingOf(round, frame, now), places };
  });
