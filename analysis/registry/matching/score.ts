/**
 * How well a registrant fits a row of a shortage list: points from 0 to 100, each with its reason.
 *
 * | reason | points |
 * |---|---|
 * | occupation in the group that is listed | 50 |
 * | of a listed unit group: another unit group of the same minor group | 30 |
 * | field of education that belongs to the occupation | 15 |
 * | a skill that belongs to it | 10 |
 * | a language of work of the country: fluent or native 10, good 6, basic 2 | 10 |
 * | wishes to return | 10 |
 * | comes from the region of the row | 5 |
 *
 * What somebody did not say brings no points and takes none away. @see docs/matching.md
 */
import type { Shortage } from '#schemas/fieldwork/shortages.ts';
import { last } from '#schemas/basics/last.ts';

import type { MatchProfile } from './profile.ts';
import { relatedTo } from './related.ts';

/** Why somebody fits, and what of theirs it is. */
export type Reason =
  | { readonly kind: 'same-unit' | 'same-group' | 'same-minor'; readonly points: number; readonly code: string }
  | { readonly kind: 'field'; readonly points: number; readonly code: string }
  | { readonly kind: 'skills'; readonly points: number; readonly codes: readonly string[] }
  | { readonly kind: 'language'; readonly points: number; readonly code: string; readonly level: string }
  | { readonly kind: 'returns'; readonly points: number }
  | { readonly kind: 'region'; readonly points: number; readonly code: string };

export type Match = { readonly score: number; readonly reasons: readonly Reason[] };

export const points = {
  group: 50,
  nearGroup: 30,
  field: 15,
  skills: 10,
  language: { basic: 2, good: 6, fluent: 10, native: 10 },
  returns: 10,
  region: 5,
} as const;

const unitDigits = 4;
const minorDigits = 3;

type Row = Pick<Shortage, 'occupation' | 'region'>;

function occupationReason(own: string | undefined, listed: string): Reason | undefined {
  if (own === undefined) return undefined;
  if (own.startsWith(listed))
    return { kind: listed.length === unitDigits ? 'same-unit' : 'same-group', points: points.group, code: own };
  const isNear = listed.length === unitDigits && own.startsWith(listed.slice(0, minorDigits));
  return isNear ? { kind: 'same-minor', points: points.nearGroup, code: own } : undefined;
}

const pointsOf = (level: string): number =>
  Object.entries(points.language).find(([known]) => known === level)?.[1] ?? 0;

/** The language of work that they know best; the first named of equals. */
function languageReason({ languages }: MatchProfile, spoken: readonly string[]): Reason | undefined {
  const known = languages
    .filter(({ language }) => spoken.includes(language))
    .map(({ language, level }) => ({ kind: 'language', points: pointsOf(level), code: language, level }) as const)
    .toSorted((a, b) => a.points - b.points || languageAt(b.code) - languageAt(a.code));
  const best = last(known);
  return best === undefined || best.points === 0 ? undefined : best;

  function languageAt(code: string): number {
    return languages.findIndex(({ language }) => language === code);
  }
}

/**
 * @param spoken languages of work of the country, ISO 639-1
 * @returns undefined for whoever is on no shortlist of the row: neither the occupation fits, nor field and skills together
 */
export function scoreMatch(profile: MatchProfile, row: Row, spoken: readonly string[]): Match | undefined {
  const related = relatedTo(row.occupation);
  const occupation = occupationReason(profile.occupation, row.occupation);
  const field: Reason | undefined =
    profile.field !== undefined && related.fields.has(profile.field)
      ? { kind: 'field', points: points.field, code: profile.field }
      : undefined;
  const codes = profile.skills.filter((skill) => related.skills.has(skill));
  const skills: Reason | undefined = codes.length > 0 ? { kind: 'skills', points: points.skills, codes } : undefined;
  if (occupation === undefined && (field === undefined || skills === undefined)) return undefined;
  const returns: Reason | undefined =
    profile.returns === true ? { kind: 'returns', points: points.returns } : undefined;
  const region: Reason | undefined =
    row.region !== undefined && profile.origin === row.region
      ? { kind: 'region', points: points.region, code: row.region }
      : undefined;
  const reasons = [occupation, field, skills, languageReason(profile, spoken), returns, region].filter(
    (one) => one !== undefined,
  );
  return { score: reasons.reduce((sum, one) => sum + one.points, 0), reasons };
}
