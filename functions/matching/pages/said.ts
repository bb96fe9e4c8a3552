/** Rows of a shortage list, reasons and faults in the language of a page. */
import type { Reason } from '#analysis/registry/matching/score.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { occupationSaid } from '#functions/platform/wording/occupation-said.ts';
import type { Shortage } from '#schemas/fieldwork/shortages.ts';
import type { Voice } from '#schemas/words/voice.ts';

import type { ShortageFault } from '../fault.ts';

const inList = ({ words }: Pick<Voice, 'words'>, list: string, code: string): string =>
  words.lists[list]?.[code] ?? code;

/** `2512 Software developers, Khatlon`. */
export function rowSaid(
  voice: Pick<Voice, 'words'>,
  { occupation, region, activity }: Omit<Shortage, 'needed'>,
): string {
  const about = [region, activity === undefined ? undefined : inList(voice, 'activity', activity)];
  return [
    `${occupation} ${occupationSaid(voice, occupation)}`,
    ...about.filter((one) => one !== undefined && one !== ''),
  ].join(', ');
}

/** Why somebody fits, without the points. */
export function reasonSaid({ say, voice }: PageWording, reason: Reason): string {
  switch (reason.kind) {
    case 'same-unit':
    case 'same-group':
    case 'same-minor':
      return say(`skills.reason.${reason.kind}`, { what: occupationSaid(voice, reason.code) });
    case 'field':
      return say('skills.reason.field', { what: inList(voice, 'education_field', reason.code) });
    case 'skills':
      return say('skills.reason.skills', { what: reason.codes.map((code) => inList(voice, 'skill', code)).join(', ') });
    case 'language': {
      const level = inList(voice, 'language_level', reason.level);
      return say('skills.reason.language', { what: `${voice.name('language', reason.code)}, ${level}` });
    }
    case 'returns':
      return say('skills.reason.returns');
    case 'region':
      return say('skills.reason.region', { what: reason.code });
  }
}

/** A fault with its line and column. */
export function faultSaid({ say }: PageWording, { kind, line, column, ...places }: ShortageFault): string {
  const said = say(`skills.fault.${kind}`, { subject: '', other: '', otherLine: '', ...places });
  if (line === undefined) return said;
  return `${[say('skills.line', { line }), ...(column === undefined ? [] : [column])].join(', ')}: ${said}`;
}
