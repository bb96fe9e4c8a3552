/** How a registrant is reached by a message that they did not ask for, and in which language. */
import { matchProfile } from '#analysis/registry/matching/profile.ts';
import type { Address } from '#functions/messages/message.ts';
import type { JsonObject } from '#functions/store/json.ts';
import type { Way } from '#schemas/fieldwork/ways.ts';
import { type Language, spokenLanguage } from '#schemas/words/languages.ts';

/**
 * By mail if they gave an address.
 *
 * @param canSend ways by which this platform reaches people
 */
export function addressIn({ email, phone }: JsonObject, canSend: readonly Way[]): Address | undefined {
  const all = [
    { by: 'email', address: email },
    { by: 'sms', address: phone },
  ] as const;
  return all.flatMap(({ by, address }) =>
    canSend.includes(by) && typeof address === 'string' ? [{ by, address }] : [],
  )[0];
}

/**
 * Whether a message may reach a registrant. Of whom it is not known yet it is assumed: whatever sends it looks.
 *
 * @param canSend ways by which this platform reaches people
 */
export const mayReach = ({ reachedBy }: { readonly reachedBy?: readonly Way[] }, canSend: readonly Way[]): boolean =>
  (reachedBy ?? canSend).some((by) => canSend.includes(by));

const levels = ['native', 'fluent', 'good'];

/** The language that they know best of those that we speak; English where there is none. */
export function languageOf(answers: JsonObject): Language {
  const { languages } = matchProfile(answers);
  const spoken = levels.flatMap((level) => languages.filter((one) => one.level === level));
  return spoken.map(({ language }) => spokenLanguage(language)).find((one) => one !== undefined) ?? 'en';
}
