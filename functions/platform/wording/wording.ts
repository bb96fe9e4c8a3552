/** Codes and figures in words, as pages and workbooks print them. Nothing here changes a figure; it only rounds what is shown. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { figureNamed } from '#analysis/production/observations/indicators.ts';
import { percentagePoints } from '#analysis/production/observations/percentage-points.ts';
import { roundTables } from '#analysis/production/observations/round-tables.ts';
import { ownValue } from '#schemas/basics/own-value.ts';
import type { Voice } from '#schemas/words/voice.ts';

import { type AskedQuestion, askedFor } from './asked-questions.ts';
import { baseInWords, type BaseSpeaker, countedInWords, dividedInWords, oneOfEach, spreadInWords } from './bases.ts';
import { digitsOfError } from './digits-of-error.ts';
import { dimensionKeys, specialKeys, statisticKeys } from './spoken-codes.ts';
import { ofNoYear } from '#schemas/language/study/of-no-year.ts';
import { areCountries, isCorridor, labelsOf, type SpokenStudy } from '#schemas/language/study/labels.ts';
import type { LevelOrder } from '#schemas/language/study/level-order.ts';

type Measure = Observation['measure'];

/** Words in the language of a voice. */
export type Wording<V extends Voice = Voice> = ReturnType<typeof wordingOf<V>>;

type BaseSentence = Parameters<BaseSpeaker['sentence']>[0];

/** `cash-received_total` → “Cash received total”: a code that nobody has a word for. */
const humanise = (code: string): string => {
  const words = code.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** `USD`, `USD per household`; not `USD per USD`, which is a ratio. */
const isMoney = (unit: string): boolean => /^[A-Z]{3}( per (?![A-Z]{3}$).*)?$/.test(unit);

/** Digits after the point where there is no standard error to go by. */
const digitsBySize = (value: number): number => (Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** How indicators end that are not called as their statistic is. */
const endings: Readonly<Partial<Record<Measure['statistic'], RegExp>>> = {
  quantile: /-(median|quantile|p[\d-]+)$/,
  'winsorised-total': /-(total-winsorised|winsorised-total)$/,
  lorenz: /-lorenz-[\d-]+$/,
  'top-share': /-top-[\d-]+$/,
  'poverty-gap': /-gap$/,
  'poverty-severity': /-severity$/,
  'poverty-line': /-line$/,
};

/** `cash-received-total` → `cash-received`: what is measured, without what is made of it. */
const baseOf = ({ indicator, statistic }: Measure): string => {
  return indicator.replace(endings[statistic] ?? new RegExp(`-${statistic}$`), '');
};

/** What is made of a figure of one round and one of another: the indicator is called as the figure is. */
const ofTwoRounds: ReadonlyMap<string, 'figures.difference' | 'figures.ratio' | 'figures.index'> = new Map([
  ['difference', statisticKeys.difference],
  ['ratio', statisticKeys.ratio],
  ['index', statisticKeys.index],
]);

/** What a value is in; of a difference, also that it is one. */
type InUnit = Pick<Measure, 'unit'> & Partial<Pick<Measure, 'statistic'>>;

/** Words in the language of a voice, with those of the studies whose figures it shows: in English where they lack that language. */
export function wordingOf<V extends Voice>(voice: V, spoken: readonly SpokenStudy[]) {
  const { say, formats, name, words } = voice;
  const studies = new Map(spoken.map((each) => [each.study.instrument.id, each.words]));
  const labels = labelsOf(spoken);
  const english = new Map(spoken.map(({ study }) => [study.instrument.id, study.words.en]));
  const said = spoken.flatMap((each) => each.words.figures ?? []);
  const saidInEnglish = spoken.flatMap(({ study }) => study.words.en.figures ?? []);
  type Kind = 'tables' | 'indicators' | 'units';
  const wordIn = (figures: typeof said, kind: Kind, code: string): string | undefined =>
    figures.map((each) => ownValue(each[kind], code)).find((word) => word !== undefined);
  const inStudies = (kind: Kind, code: string): string | undefined =>
    wordIn(said, kind, code) ?? wordIn(saidInEnglish, kind, code);
  const country = (code: string): string => (/^[A-Z]{2}$/.test(code) ? name('region', code) : special(code));
  const special = (code: string): string => {
    const key = specialKeys.get(code);
    return key === undefined ? humanise(code) : say(key);
  };
  const unitOf = (code: string): string => {
    const [currency = '', per] = code.split(' per ');
    if (per !== undefined)
      return say('figures.per', {
        currency: inStudies('units', currency) ?? currency,
        unit: inStudies('units', per) ?? per,
      });
    return ownValue(inPercent, code) !== undefined || printedAlone.has(code) ? '' : (inStudies('units', code) ?? code);
  };
  const ofOneDay = ofNoYear(spoken.map(({ study }) => study));
  /** Money is told a year, unless it is what people have on a day or what a single transfer is of. */
  const unit = ({ unit: code, indicator }: Pick<Measure, 'unit' | 'indicator'>): string =>
    isMoney(code) && !ofOneDay.has(indicator) ? say('figures.aYear', { unit: unitOf(code) }) : unitOf(code);
  /** Units that are said by what the figure is called, or printed behind it. */
  const printedAlone: ReadonlySet<string> = new Set(['ratio', 'index', percentagePoints]);
  const plain = (value: number, digits?: number): string =>
    digits === undefined && Math.abs(value) < 1
      ? formats.significant(value, 3)
      : formats.number(value, digits ?? (Number.isInteger(value) ? 0 : digitsBySize(value)));
  /** Units whose sign is printed with the figure. */
  const inPercent: Readonly<Record<string, (value: number, digits: number | undefined) => string>> = {
    share: (value, digits = 1) => formats.percentTo(value, digits),
    percent: (value, digits = 2) => formats.percentTo(value / 100, digits),
  };
  const points = (code: string, value: number, digits: number | undefined): string =>
    code === 'share'
      ? formats.number(100 * value, digits ?? 1)
      : formats.number(value, digits ?? (Math.abs(value) < 10 ? 2 : 1));
  const tableInWords = (code: string): string => {
    const key = specialKeys.get(code);
    return inStudies('tables', code) ?? (key === undefined ? humanise(code) : say(key));
  };
  const isNamed = (code: string): boolean => inStudies('indicators', code) !== undefined;
  /** The figure that a change is of, as it is called in the tables that it stands in; else the measure itself. */
  const figureIn = (measure: Measure): Measure =>
    ofTwoRounds.has(measure.statistic) && !isNamed(baseOf(measure))
      ? { ...measure, ...figureNamed(measure.indicator) }
      : measure;
  const indicatorInWords = (measure: Measure): string => {
    const base = baseOf(measure);
    const what = inStudies('indicators', base) ?? special(base);
    const whole =
      wordIn(said, 'indicators', measure.indicator) ??
      (wordIn(said, 'indicators', base) === undefined ? inStudies('indicators', measure.indicator) : undefined);
    const { statistic, at } = measure;
    const figure = figureIn(measure);
    const ofTwo = figure === measure ? undefined : ofTwoRounds.get(statistic);
    if (ofTwo !== undefined) return say(ofTwo, { what: indicatorInWords(figure) });
    const isOfSome = / per /.test(measure.unit) && /^[A-Z]{3} /.test(measure.unit);
    if (statistic === 'mean' && isOfSome && whole === undefined) return say('figures.meanOfSome', { what });
    if (statistic === 'quantile' && at === 0.5)
      return say(isOfSome ? 'figures.medianOfSome' : 'figures.median', { what });
    if (statistic === 'quantile' || statistic === 'lorenz' || statistic === 'top-share')
      return say(statisticKeys[statistic], { what, share: formats.percent(at ?? 0) });
    return whole ?? (base === measure.indicator ? what : say(statisticKeys[statistic], { what }));
  };
  return {
    voice,
    say,
    formats,
    country,
    unit,
    /** Where a cost comes from: quotes of firms, or the study whose respondents told what they paid. */
    source: (code: string): string =>
      code === 'quotes' ? say('figures.quotes') : (studies.get(code)?.title ?? humanise(code)),
    /** A questionnaire by its title. */
    instrument: (id: string): string => studies.get(id)?.title ?? humanise(id),
    /** A question by its path, as it was asked; undefined when the study does not say it. */
    question: (study: string, path: string): string | undefined => {
      const text = [studies, english]
        .map((words) => ownValue(words.get(study)?.questions ?? {}, path))
        .find((question) => question !== undefined);
      return typeof text === 'string' ? text : text?.label;
    },
    /** Of whom figures are, each sentence once. */
    bases: (figures: readonly Pick<Observation, 'table' | 'measure'>[]): readonly string[] => {
      const what = (code: string): string => inStudies('indicators', code) ?? humanise(code);
      const units = (code: string): string => inStudies('units', code) ?? code;
      const { sentences, lists } = words;
      const speaker = {
        language: voice.language,
        sentence: (key: BaseSentence) => sentences[key],
        lists,
        what,
        units,
        percent: formats.percentShort,
      };
      const told = oneOfEach(figures);
      const said = told.flatMap((figure) => baseInWords(spoken, figure, speaker) ?? []);
      return [
        ...new Set([
          ...said,
          ...spreadInWords(spoken, told, speaker),
          ...dividedInWords(told, speaker),
          ...countedInWords(spoken, told, speaker),
        ]),
      ];
    },
    /** Who is counted in a number, `households, persons`, in words. */
    counted: (codes: string): string =>
      codes
        .split(', ')
        .map((code) => inStudies('units', code) ?? code)
        .join(', '),
    /** The questions that a figure is made of, as they were asked. */
    asked: (table: string, indicator: string): readonly AskedQuestion[] => askedFor(spoken, table, indicator),
    /** The sentence of a rule between answers; undefined when the study does not say it. */
    rule: (study: string, rule: string): string | undefined =>
      ownValue(studies.get(study)?.rules ?? {}, rule) ?? ownValue(english.get(study)?.rules ?? {}, rule),
    table: tableInWords,
    /** What is measured, whatever is made of it: the code `cash-received`, “Cash received”. */
    subject: (measure: Measure): { readonly code: string; readonly text: string } => {
      const figure = figureIn(measure);
      // Totals and means have a difference each, and both rounds of an index one figure.
      if (figure !== measure && measure.statistic !== 'index')
        return { code: measure.indicator, text: indicatorInWords(figure) };
      const code = baseOf(figure);
      return { code, text: inStudies('indicators', code) ?? special(code) };
    },
    /** What is measured and what is made of it: “Cash received, mean”. */
    indicator: indicatorInWords,
    /** The same of the figure that a change is of. */
    figureOf: (measure: Measure): string => indicatorInWords(figureIn(measure)),
    dimension: (table: string, code: string): string => {
      const [key, label] = [dimensionKeys.get(code), labels(table, code)];
      return key === undefined || label?.isOwn === true ? (label?.name ?? humanise(code)) : say(key);
    },
    /** The levels of a breakdown in the order of their definition; none where no study defines them. */
    levels: (table: string, dimension: string): LevelOrder =>
      labels(table, dimension)?.order ?? { codes: [], isOrdinal: false },
    /**
     * One value of a breakdown: corridors and countries by name, codes of a list in its words, places as they are. What
     * the codes are says the question that tells them; by name only where no study has the table, as that of costs.
     */
    domainValue: (table: string, dimension: string, code: string): string => {
      if (roundTables.includes(table) && dimension === 'of') return tableInWords(code);
      if (roundTables.includes(table) && (dimension === 'round' || dimension === 'since')) return code;
      const label = labels(table, dimension);
      if (label === undefined ? dimension === 'corridor' : isCorridor(dimension, label.list))
        return code.split('-').map(country).join(' → ');
      if (label === undefined ? dimension === 'country' : areCountries(label.list)) return country(code);
      const list = label?.list?.name ?? dimension;
      const standard = label?.list?.standard;
      const tiers = [label?.codes, ownValue(words.lists, list), label?.english];
      const word = tiers.map((tier) => tier && ownValue(tier, code)).find((one) => one !== undefined);
      return word ?? (standard === undefined || specialKeys.has(code) ? special(code) : name(standard, code));
    },
    /**
     * A figure in its unit; shares are printed as percentages, and differences of them in percentage points.
     *
     * @param se its standard error, to the last digit of which it is printed: the same in tables, plots and the headline
     */
    figure: (value: number | null, { unit: code, statistic }: InUnit, se?: number | null): string => {
      if (value === null) return '–';
      const digits = digitsOfError(code === 'share' && se !== null && se !== undefined ? 100 * se : se);
      if (code === percentagePoints) return say('figures.points', { points: points(code, value, digits) });
      const percent = ownValue(inPercent, code);
      if (percent === undefined) return plain(value, digits);
      return statistic === 'difference'
        ? say('figures.points', { points: points(code, value, digits) })
        : percent(value, digits);
    },
    /** A bare number. */
    number: (value: number | null): string => (value === null ? '–' : plain(value)),
    count: (value: number | null): string => (value === null ? '–' : formats.number(value)),
    percent: (share: number | null): string => (share === null ? '–' : formats.percent(share)),
    /** A share that releases round: with no more digits than it has. */
    told: (share: number | null): string => (share === null ? '–' : formats.percentShort(share)),
    /** Percentages that are percentages already, such as costs; to the last digit of their standard error. */
    percentage: (value: number | null, se?: number | null): string =>
      value === null ? '–' : formats.percentTo(value / 100, digitsOfError(se) ?? 2),
  };
}
