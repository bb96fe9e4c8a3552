/** Of whom figures are, in words: what a label has no room for, read off the tables of the study. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { type Base, type BaseKind, baseOf } from '#schemas/language/study/base-of.ts';
import { type Counted, countedIn } from '#schemas/language/study/counted-in.ts';
import { publishedOfSpread } from '#schemas/language/study/spread-names.ts';
import { listAt, type SpokenStudy } from '#schemas/language/study/labels.ts';
import { ownValue } from '#schemas/basics/own-value.ts';
import { fill } from '#schemas/language/words/sentence.ts';

/** What a language says: its sentences, its lists, and how it names what is measured and who is counted. */
export type BaseSpeaker = {
  readonly language: string;
  readonly sentence: (
    key: `base.${BaseKind | 'where' | 'condition' | 'n' | 'nAndBase' | 'perMigrant' | 'without' | 'line'}`,
  ) => string;
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly what: (indicator: string) => string;
  readonly units: (code: string) => string;
  /** From 0 to 1, in percent. */
  readonly percent: (share: number) => string;
};

const labelled = (text: string | { readonly label: string } | undefined): string | undefined =>
  typeof text === 'string' ? text : text?.label;

/** A condition on one answer, in the words of its question; else that there is one. */
function onlyInWords(
  only: Exclude<Base['only'], undefined>,
  { study, words }: SpokenStudy,
  speaker: BaseSpeaker,
): string {
  const { language, sentence, lists } = speaker;
  if (only === 'condition') return sentence('base.condition');
  const question = labelled(
    ownValue(words.questions, only.question) ?? ownValue(study.words.en.questions, only.question),
  );
  const list = listAt(study.instrument.questions, only.question)?.name ?? '';
  const answer = [words.options?.[list], ownValue(lists, list)]
    .map((tier) => tier && ownValue(tier, only.answer))
    .find((one) => one !== undefined);
  if (question === undefined || answer === undefined) return sentence('base.condition');
  return fill(language, sentence('base.where'), { question, answer });
}

type Told = Pick<Observation, 'table' | 'measure'> & Partial<Pick<Observation, 'dimensions'>>;

/**
 * One figure of each table and indicator, in their order: what is said here of one level is said of all others. Dimensions
 * count only where they tell of which table or which sample a figure is (`countedIn`).
 */
export const oneOfEach = <Figure extends Told>(figures: readonly Figure[]): readonly Figure[] => [
  ...new Map(
    figures.map((figure) => {
      const { table, measure, dimensions } = figure;
      return [
        [table, measure.indicator, measure.statistic, dimensions?.['of'], dimensions?.['frame']].join('\n'),
        figure,
      ];
    }),
  ).values(),
];

/** The sentence of one figure; undefined where its study says nothing of it. */
export function baseInWords(
  spoken: readonly SpokenStudy[],
  { table, measure }: Pick<Observation, 'table' | 'measure'>,
  speaker: BaseSpeaker,
): string | undefined {
  for (const each of spoken) {
    const base = baseOf(each.study, table, measure.indicator);
    if (base === undefined) continue;
    const places = { what: speaker.what(base.indicator), units: speaker.units(base.units) };
    const said = fill(speaker.language, speaker.sentence(`base.${base.kind}`), places);
    return base.only === undefined ? said : `${said} ${onlyInWords(base.only, each, speaker)}`;
  }
  return undefined;
}

/** Figures that divide what is of some by a number of others, and what is to be known of them. */
export const dividedInWords = (
  figures: readonly Pick<Observation, 'measure'>[],
  { sentence }: Pick<BaseSpeaker, 'sentence'>,
): readonly string[] =>
  figures.some(({ measure }) => measure.indicator.endsWith('-per-migrant')) ? [sentence('base.perMigrant')] : [];

/** The share of the median that a poverty line is; undefined of other figures, and of a line that is given. */
function lineOf(
  spoken: readonly SpokenStudy[],
  { table, measure: { indicator } }: Pick<Observation, 'table' | 'measure'>,
) {
  const shares = spoken.flatMap(({ study }) =>
    study.tables.flatMap((plan) =>
      plan.kind !== 'survey'
        ? []
        : plan.measures.flatMap((measure) =>
            measure.kind === 'poverty' &&
            measure.table === table &&
            'ofMedian' in measure.line &&
            publishedOfSpread(measure).includes(indicator)
              ? [measure.line.ofMedian]
              : [],
          ),
    ),
  );
  return shares[0];
}

/** What the poverty line is, and what figures leave as it is that are told without something. */
export function spreadInWords(
  spoken: readonly SpokenStudy[],
  figures: readonly Pick<Observation, 'table' | 'measure'>[],
  { language, sentence, percent }: Pick<BaseSpeaker, 'language' | 'sentence' | 'percent'>,
): readonly string[] {
  const spread = figures.filter(({ measure }) => spreadStatistics.has(measure.statistic));
  const lines = spread.flatMap((figure) => lineOf(spoken, figure) ?? []);
  const isWithout = spread.some(({ measure }) => /-(without|change)-/.test(measure.indicator));
  return [
    ...lines.map((share) => fill(language, sentence('base.line'), { share: percent(share) })),
    ...(isWithout ? [sentence('base.without')] : []),
  ];
}

const spreadStatistics: ReadonlySet<string> = new Set([
  ...['gini', 'top-share', 'lorenz', 'headcount', 'poverty-gap', 'poverty-severity', 'difference'],
]);

const namedAlike = ({ n, base }: Counted): boolean => n.join() === base.join();

/** Whom the numbers beside figures count, a sentence for each pair of units: `n` answers of households, `base` the people they tell of. */
export function countedInWords(
  spoken: readonly SpokenStudy[],
  figures: readonly Told[],
  { language, sentence, units }: BaseSpeaker,
): readonly string[] {
  const studies = spoken.map(({ study }) => study);
  const named = (codes: readonly string[]): string => codes.map(units).join(', ');
  return figures.flatMap(({ table, measure: { indicator }, dimensions = {} }) => {
    const counted = countedIn(studies, { table, indicator, dimensions });
    if (counted === undefined) return [];
    const places = { units: named(counted.n), base: named(counted.base) };
    return [fill(language, sentence(namedAlike(counted) ? 'base.n' : 'base.nAndBase'), places)];
  });
}
