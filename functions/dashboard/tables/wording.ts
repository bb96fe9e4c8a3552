/** Codes and figures in words, as the pages print them. Nothing here changes a figure; it only rounds what is shown. */
import type { StudyWords } from '#schemas/language/words/study-words.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';

import { dimensionKeys, specialKeys, statistics } from './spoken-codes.ts';

export type Wording = ReturnType<typeof wordingOf>;

/** `cash-received_total` → “Cash received total”: a code that nobody has a word for. */
const humanise = (code: string): string => {
  const words = code.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const digits = (value: number): number => (Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** Words in the language of a page, with those of the studies whose figures it shows. */
export function wordingOf(voice: PageVoice, studies: ReadonlyMap<string, StudyWords>) {
  const { say, formats, name, words } = voice;
  const told = [...studies.values()].flatMap(({ figures }) => figures ?? []);
  const inStudies = (kind: 'tables' | 'indicators' | 'units', code: string): string | undefined =>
    told.map((figures) => figures[kind][code]).find((word) => word !== undefined);
  const country = (code: string): string => (/^[A-Z]{2}$/.test(code) ? name('region', code) : special(code));
  const special = (code: string): string => {
    const key = specialKeys.get(code);
    return key === undefined ? humanise(code) : say(key);
  };
  const unit = (code: string): string => {
    const [currency = '', per] = code.split(' per ');
    if (per !== undefined) return say('figures.per', { currency, unit: inStudies('units', per) ?? per });
    return code === 'share' ? '' : (inStudies('units', code) ?? code);
  };
  const plain = (value: number): string => formats.number(value, Number.isInteger(value) ? 0 : digits(value));
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
    table: (code: string): string => {
      const key = specialKeys.get(code);
      return inStudies('tables', code) ?? (key === undefined ? humanise(code) : say(key));
    },
    indicator: (code: string): string => {
      const [, base = code, statistic = ''] = /^(.+)-(\w+)$/.exec(code) ?? [];
      const key = statistics.get(statistic);
      const whole = inStudies('indicators', code);
      if (whole !== undefined || key === undefined) return whole ?? humanise(code);
      return say(key, { what: inStudies('indicators', base) ?? humanise(base) });
    },
    dimension: (code: string): string => {
      const key = dimensionKeys.get(code);
      return key === undefined ? humanise(code) : say(key);
    },
    /** One value of a breakdown: corridors and countries by name, codes of a list in its words, places as they are. */
    domainValue: (dimension: string, code: string): string => {
      if (dimension === 'corridor') return code.split('-').map(country).join(' → ');
      if (dimension.includes('country')) return country(code);
      return words.lists[dimension]?.[code] ?? special(code);
    },
    /** A figure in its unit; shares are printed as percentages. */
    figure: (value: number | null, of: string): string =>
      value === null ? '–' : of === 'share' ? formats.percent(value) : plain(value),
    count: (value: number | null): string => (value === null ? '–' : formats.number(value)),
    percent: (share: number | null): string => (share === null ? '–' : formats.percent(share)),
    /** Percentages that are percentages already, such as costs. */
    percentage: (value: number | null): string => (value === null ? '–' : formats.percentExactly(value / 100)),
  };
}
