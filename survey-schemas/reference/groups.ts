/** Groups of codes that derived variables name: `groupOf(answer('country'), 'country_groups', 'other')`. Sources: SOURCES.md. */
import { occupationGroups } from './classifications.ts';
import { channels, formalChannels } from './lists.ts';
import { occupationUnits } from './occupations.ts';

const isFormal = (code: string): boolean => formalChannels.some((channel) => channel === code);

/** Every table, by name. */
export const referenceGroups: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  /** Where most migrants of the region live: customs union, European Union, Gulf. A country in none of them is in no group. */
  country_groups: {
    eaeu: ['AM', 'BY', 'KG', 'KZ', 'RU'],
    eu: [
      'AT',
      'BE',
      'BG',
      'CY',
      'CZ',
      'DE',
      'DK',
      'EE',
      'ES',
      'FI',
      'FR',
      'GR',
      'HR',
      'HU',
      'IE',
      'IT',
      'LT',
      'LU',
      'LV',
      'MT',
      'NL',
      'PL',
      'PT',
      'RO',
      'SE',
      'SI',
      'SK',
    ],
    gcc: ['AE', 'BH', 'KW', 'OM', 'QA', 'SA'],
  },
  /** ISCO-08 unit groups by their major group, which is their first digit. */
  [occupationGroups.name]: Object.fromEntries(
    occupationGroups.codes.map((group) => [group, occupationUnits.codes.filter((code) => code.startsWith(group))]),
  ),
  /** Licensed by a supervisor, or not; `other` may be either. */
  channel_kinds: {
    formal: formalChannels,
    informal: channels.codes.filter((code) => code !== 'other' && !isFormal(code)),
  },
};
