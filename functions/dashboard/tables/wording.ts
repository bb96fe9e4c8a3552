/** Codes and figures in words, as the pages print them. Nothing here changes a figure; it only rounds what is shown. */
import type { MethodCode, Quality, SuppressionReason } from '#analysis/production/observations/rows.ts';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
/** A country by name; codes that are not ISO 3166-1 stay as they are. */
export const country = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code);

/** `cash-received_total` → “Cash received total”. */
export const humanise = (code: string): string => {
  const words = code.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** One value of a domain: corridors and countries by name, the rest in plain words. */
export function domainValue(dimension: string, code: string): string {
  if (dimension === 'corridor') return code.split('-').map(country).join(' → ');
  return dimension.includes('country') ? country(code) : humanise(code);
}

const digits = (value: number): number => (Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
const plain = (value: number): string => {
  const fraction = Number.isInteger(value) ? 0 : digits(value);
  return value.toLocaleString('en', { maximumFractionDigits: fraction, minimumFractionDigits: fraction });
};

/** A figure in its unit; shares are printed as percentages. */
export function figure(value: number | null, unit: string): string {
  if (value === null) return '–';
  return unit === 'share' ? percent(value) : plain(value);
}

/** 0.1234 → “12.3 %”. */
export const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);

/** Percentages that are percentages already, such as costs. */
export const percentage = (value: number | null): string => (value === null ? '–' : `${value.toFixed(2)} %`);

/** Units as printed after a figure; percentages carry their sign already. */
export const unitLabel = (unit: string): string => (unit === 'share' ? '' : unit);

export const qualityWords: Readonly<Record<Quality, string>> = {
  publish: 'Publish',
  caution: 'Use with caution',
  incomplete: 'Incomplete',
  suppress: 'Withheld',
};

export const reasonWords: Readonly<Record<SuppressionReason, string>> = {
  '': '',
  'few-units': 'too few answers',
  imprecise: 'too uncertain',
  'few-df': 'from too few places',
  'no-variance': 'uncertainty unknown',
  undefined: 'nothing to compute from',
  linked: 'would give away another figure',
};

export const methodWords: Readonly<Record<MethodCode, string>> = {
  'design-based': 'Design-based',
  'design-based-replicates': 'Design-based, replicates',
  'registry-count': 'Count, self-selected',
  'rpw-mean': 'Mean of services',
  'rpw-smart': 'SmaRT, three cheapest',
  'experienced-ratio': 'Cost over amount',
};

/** “3 March 2026, 14:05 UTC”. */
export const moment = (iso: string): string =>
  `${new Date(iso).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`;

/** “3 March 2026”. */
export const day = (iso: string): string =>
  new Date(iso).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** “1 response”, “2 responses”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
