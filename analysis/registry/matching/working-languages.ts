/** Languages in which people work in a country: those that its constitution or law calls official, with Russian where it is one of communication. ISO 639-1. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  AL: ['sq'],
  AM: ['hy'],
  AZ: ['az'],
  BA: ['bs', 'hr', 'sr'],
  BY: ['be', 'ru'],
  GE: ['ka'],
  KG: ['ky', 'ru'],
  KZ: ['kk', 'ru'],
  MD: ['ro'],
  ME: ['sr'],
  MK: ['mk', 'sq'],
  RS: ['sr'],
  RU: ['ru'],
  TJ: ['tg', 'ru'],
  TM: ['tk'],
  TR: ['tr'],
  UA: ['uk'],
  UZ: ['uz'],
  XK: ['sq', 'sr'],
};

/** None for a country that the table does not know: then languages count for nothing, and pages say so. */
export const workingLanguages = (country: string): readonly string[] => spoken[country] ?? [];
