/** Where the form that needs no scripts is. */
import type { Address } from '#functions/client/engine/entered.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';

/** Id of the part of the page where a question or a row is. */
export const placeOf = (address: Address): string => `at.${address.join('.')}`;

/** Where the plain form of a registration is, in the language of a page. */
export function plainAddress(path: string, { here, language }: PageVoice): string {
  const asked = new URLSearchParams(here);
  asked.set('form', 'plain');
  asked.set('lang', language);
  return `${path}?${asked.toString()}`;
}
