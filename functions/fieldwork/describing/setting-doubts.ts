/** Settings and frames that take effect as they stand, and are mostly a slip: a share written in percent, a limit that limits nothing. */
import { type Study, studyIn } from '#schemas/language/study/study.ts';
import type { FrameUnit, Round, RoundSettings } from '#schemas/fieldwork/round.ts';
import { usualSettings } from '#schemas/fieldwork/round.ts';

import { some } from '#schemas/basics/some-names.ts';

/** What a setting is when it is plausible, and what its value means when it is not. */
type Doubt = {
  /** A setting of one word or number. */
  readonly name:
    'minimumCell' | 'cvPublish' | 'cvCaution' | 'fewestDf' | 'unknownLimit' | 'confidenceLevel' | 'crossingsCap';
  readonly is: (settings: RoundSettings) => boolean;
  readonly says: (settings: RoundSettings) => string;
};

/** Fewer people than this in a cell can be told apart; statistical offices publish from 3 to 10. */
const fewestInACell = 5;
/** Coefficients of variation above 50 % are published nowhere. */
const largestCv = 0.5;

const cvSays = (what: string, value: number): string =>
  `is a share, and ${value} means ${Number((100 * value).toPrecision(6))} %: ${what} however imprecise`;

const doubts: readonly Doubt[] = [
  {
    name: 'minimumCell',
    is: ({ minimumCell }) => minimumCell < fewestInACell,
    says: ({ minimumCell }) => `publishes cells of ${minimumCell} unweighted, in whom people can be recognised`,
  },
  {
    name: 'cvPublish',
    is: ({ cvPublish }) => cvPublish > largestCv,
    says: ({ cvPublish }) => cvSays('figures are published without a word of caution', cvPublish),
  },
  {
    name: 'cvCaution',
    is: ({ cvCaution }) => cvCaution > largestCv,
    says: ({ cvCaution }) => cvSays('nothing is withheld', cvCaution),
  },
  {
    name: 'fewestDf',
    is: ({ fewestDf, minimumDf }) => fewestDf > minimumDf,
    says: ({ minimumDf }) => `is above minimumDf, ${minimumDf}: what that would publish with caution is withheld`,
  },
  {
    name: 'unknownLimit',
    is: ({ unknownLimit }) => unknownLimit > 0.5,
    says: () => 'grades hardly a total as incomplete, even where most amounts are unknown',
  },
  {
    name: 'confidenceLevel',
    is: ({ confidenceLevel }) => confidenceLevel < 0.8 || confidenceLevel > 0.999,
    says: ({ confidenceLevel }) =>
      `makes limits that hold the true value in ${Number((100 * confidenceLevel).toPrecision(6))} of 100 samples`,
  },
  {
    name: 'crossingsCap',
    is: ({ crossingsCap }) => crossingsCap < 12,
    says: ({ crossingsCap }) => `counts whoever crosses more often as crossing ${crossingsCap} times a year`,
  },
];

function marginDoubts({ marginBounds }: RoundSettings): readonly string[] {
  const usual = usualSettings.marginBounds;
  return [
    ...(marginBounds.lowest < -100
      ? [
          `settings.marginBounds.lowest: ${marginBounds.lowest} % lets rates count that pay out more than twice what the market gives, and those upside down among them; ${usual.lowest} is usual`,
        ]
      : []),
    ...(marginBounds.highest > 90
      ? [
          `settings.marginBounds.highest: ${marginBounds.highest} % lets rates count that pay out a tenth of what the market gives, and those upside down among them; ${usual.highest} is usual`,
        ]
      : []),
  ];
}

/** A grid on which one house has a point of its own. */
const positionDoubts = ({ position }: RoundSettings): readonly string[] =>
  position?.decimals === 4
    ? ['settings.position.decimals: 4 keeps positions to 11 m, which tells the house; 3 (110 m) is usual']
    : [];

/** One sentence for each setting that is mostly a slip. */
export const settingDoubts = (settings: RoundSettings): readonly string[] => [
  ...doubts
    .filter(({ is }) => is(settings))
    .map(({ name, says }) => `settings.${name}: ${settings[name]} ${says(settings)}; ${usualSettings[name]} is usual`),
  ...marginDoubts(settings),
  ...positionDoubts(settings),
];

/**
 * Languages that are asked for and that a study of the round does not speak, so that no file does.
 *
 * @param known studies of the platform
 */
export function languageDoubts(
  { instruments, settings }: Pick<Round, 'instruments' | 'settings'>,
  known: readonly Study[],
): readonly string[] {
  const studies = Object.entries(instruments).flatMap(([id, version]) => studyIn(known, id, version) ?? []);
  return (settings.languages ?? []).flatMap((language) => {
    const silent = studies.filter(({ words }) => !Object.hasOwn(words, language));
    if (silent.length === 0) return [];
    const names = some(silent.map(({ instrument }) => instrument.id));
    return [
      `settings.languages: no file speaks ${language}, of which ${names} has no words: add them, or leave it out`,
    ];
  });
}

/** No country has more villages or districts than this to draw from. */
const mostToDrawFrom = 100_000;

/**
 * What in a frame takes interviews out of every figure, or lets a single PSU make it.
 *
 * @param known studies of the platform
 */
export function frameDoubts(
  round: Pick<Round, 'instruments'>,
  frame: readonly FrameUnit[],
  known: readonly Study[],
): readonly string[] {
  const named = (units: readonly FrameUnit[]) => some(units.map(({ psu }) => psu));
  return Object.entries(round.instruments).flatMap(([instrument, version]) => {
    const rule = studyIn(known, instrument, version)?.collection.weights.kind;
    const units = frame.filter((unit) => unit.instrument === instrument);
    const heavy = units.filter(({ firstStageWeight }) => firstStageWeight > mostToDrawFrom);
    const uncounted = rule === 'psu' ? units.filter((unit) => unit.units === undefined) : [];
    return [
      ...(heavy.length > 0
        ? [
            `${instrument}: firstStageWeight is more than ${mostToDrawFrom.toLocaleString('en')} in ${named(heavy)}, as if that many places had been drawn from for each; it is 1 / the probability that the place was drawn`,
          ]
        : []),
      ...(uncounted.length > 0
        ? [
            `${instrument}: ${uncounted.length} of ${units.length} PSUs have no units, how many are listed there, and their interviews get no weight: ${named(uncounted)}; fill the column in`,
          ]
        : []),
    ];
  });
}
