/** The languages the platform speaks. A new one is a line here and a folder of words; `npm run words` says what it lacks. */

import { ownValue } from '../basics/own-value.ts';

/** BCP 47; the first is spoken to whoever asks for none of them. */
export const languages = ['en', 'ru', 'uk', 'tg', 'ro', 'sq'] as const;
export type Language = (typeof languages)[number];

/** Codes that a browser may still send for a language that has another one now: Moldovan is Romanian. */
const formerCodes: Readonly<Record<string, string>> = { mo: 'ro' };

/** The language of a code such as `ru` or `ru-RU`; undefined when the platform does not speak it. */
export function spokenLanguage(code: string): Language | undefined {
  const [primary = ''] = code.trim().toLowerCase().split('-');
  const today = ownValue(formerCodes, primary) ?? primary;
  return languages.find((language) => language === today);
}

/** Each language in itself. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  uk: 'Українська',
  tg: 'Тоҷикӣ',
  ro: 'Română',
  sq: 'Shqip',
};
