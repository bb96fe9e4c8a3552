/** Settings and frames that take effect as they stand, and are mostly a slip: a share written in percent, a limit that limits nothing. */
import { type Study, studyIn } from '#schemas/language/study/study.ts';
import type { FrameUnit, Round, RoundSettings } from '#schemas/fieldwork/round.ts';
import { usualSettings } from '#schemas/fieldwork/round.ts';

import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import { ownNames } from '#schemas/words/languages.ts';
import { note, type Note, someOf } from '#schemas/words/note.ts';
import type { Doubt } from './doubt.ts';

/** What a setting is when it is not plausible, and what its value then means. */
type SettingDoubt = {
  /** A setting of one number. */
  readonly name:
    'minimumCell' | 'cvPublish' | 'cvCaution' | 'fewestDf' | 'unknownLimit' | 'confidenceLevel' | 'crossingsCap';
  readonly is: (settings: RoundSettings) => boolean;
  readonly says: (settings: RoundSettings, usual: number) => Note;
};

/** Fewer people than this in a cell can be told apart; statistical offices publish from 3 to 10. */
const fewestInACell = 5;
/** Coefficients of variation above 50 % are published nowhere. */
const largestCv = 0.5;

const inPercent = (share: number): number => Number((100 * share).toPrecision(6));

const doubts: readonly SettingDoubt[] = [
  {
    name: 'minimumCell',
    is: ({ minimumCell }) => minimumCell < fewestInACell,
    says: ({ minimumCell: value }, usual) => note('doubt.minimumCell', { value, usual }),
  },
  {
    name: 'cvPublish',
    is: ({ cvPublish }) => cvPublish > largestCv,
    says: ({ cvPublish: value }, usual) => note('doubt.cvPublish', { value, percent: inPercent(value), usual }),
  },
  {
    name: 'cvCaution',
    is: ({ cvCaution }) => cvCaution > largestCv,
    says: ({ cvCaution: value }, usual) => note('doubt.cvCaution', { value, percent: inPercent(value), usual }),
  },
  {
    name: 'fewestDf',
    is: ({ fewestDf, minimumDf }) => fewestDf > minimumDf,
    says: ({ fewestDf: value, minimumDf: limit }, usual) => note('doubt.fewestDf', { value, limit, usual }),
  },
  {
    name: 'unknownLimit',
    is: ({ unknownLimit }) => unknownLimit > 0.5,
    says: ({ unknownLimit: value }, usual) => note('doubt.unknownLimit', { value, usual }),
  },
  {
    name: 'confidenceLevel',
    is: ({ confidenceLevel }) => confidenceLevel < 0.8 || confidenceLevel > 0.999,
    says: ({ confidenceLevel: value }, usual) =>
      note('doubt.confidenceLevel', { value, percent: inPercent(value), usual }),
  },
  {
    name: 'crossingsCap',
    is: ({ crossingsCap }) => crossingsCap < 12,
    says: ({ crossingsCap: value }, usual) => note('doubt.crossingsCap', { value, usual }),
  },
];

function marginDoubts({ marginBounds: { lowest, highest } }: RoundSettings): readonly Doubt[] {
  const usual = usualSettings.marginBounds;
  return [
    ...(lowest < -100
      ? [
          {
            at: ['settings.marginBounds.lowest'],
            says: note('doubt.marginLowest', { value: lowest, usual: usual.lowest }),
          },
        ]
      : []),
    ...(highest > 90
      ? [
          {
            at: ['settings.marginBounds.highest'],
            says: note('doubt.marginHighest', { value: highest, usual: usual.highest }),
          },
        ]
      : []),
  ];
}

/** A grid on which one house has a point of its own. */
const positionDoubts = ({ position }: RoundSettings): readonly Doubt[] =>
  position?.decimals === 4 ? [{ at: ['settings.position.decimals'], says: note('doubt.position') }] : [];

/** A doubt for each setting that is mostly a slip. */
export const settingDoubts = (settings: RoundSettings): readonly Doubt[] => [
  ...doubts
    .filter(({ is }) => is(settings))
    .map(({ name, says }) => ({ at: [`settings.${name}`], says: says(settings, usualSettings[name]) })),
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
): readonly Doubt[] {
  const studies = Object.entries(instruments).flatMap(([id, version]) => studyIn(known, id, version) ?? []);
  return (settings.languages ?? []).flatMap((language) => {
    const silent = studies.filter(({ words }) => !Object.hasOwn(words, language));
    if (silent.length === 0) return [];
    const of = { studies: silent.map(({ instrument }) => instrument.id) };
    return [
      { at: ['settings.languages'], says: note('doubt.language', { language: ownNames[language], studies: of }) },
    ];
  });
}

/** No country has more villages or districts than this to draw from. */
const mostToDrawFrom = 100_000;

/**
 * Places of which nobody knows how many units they have. Where dwellings can be listed that is no lack: places without a number are
 * listed on phones, and the list is drawn from there or in the office. It is doubtful where others have one and phones do not draw.
 */
function uncountedDoubts(
  { collection, instrument }: Study,
  { settings }: Pick<Round, 'settings'>,
  units: readonly FrameUnit[],
): readonly Doubt[] {
  const uncounted = collection.weights.kind === 'psu' ? units.filter((unit) => unit.units === undefined) : [];
  const canList = unitQuestion(collection.unit) !== undefined;
  const isMeant =
    canList && (settings.drawOnPhones?.[instrument.id] !== undefined || uncounted.length === units.length);
  if (uncounted.length === 0 || isMeant) return [];
  const said = { count: uncounted.length, places: units.length, names: someOf(uncounted.map(({ psu }) => psu)) };
  return [{ at: [instrument.id], says: canList ? note('doubt.to-be-listed', said) : note('doubt.uncounted', said) }];
}

/**
 * What in a frame takes interviews out of every figure, or lets a single PSU make it.
 *
 * @param known studies of the platform
 */
export const frameDoubts = (
  round: Pick<Round, 'instruments' | 'settings'>,
  frame: readonly FrameUnit[],
  known: readonly Study[],
): readonly Doubt[] =>
  Object.entries(round.instruments).flatMap(([instrument, version]) => {
    const study = studyIn(known, instrument, version);
    const units = frame.filter((unit) => unit.instrument === instrument);
    const heavy = units.filter(({ firstStageWeight }) => firstStageWeight > mostToDrawFrom);
    const names = someOf(heavy.map(({ psu }) => psu));
    return [
      ...(heavy.length > 0 ? [{ at: [instrument], says: note('doubt.heavy', { most: mostToDrawFrom, names }) }] : []),
      ...(study === undefined ? [] : uncountedDoubts(study, round, units)),
    ];
  });
