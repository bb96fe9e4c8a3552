/** Where the form that needs no scripts is. */
import { type Address, isSame } from '#functions/client/engine/entered.ts';
import type { View } from '#functions/client/screens/view.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';

/** Id of the part of the page where a question or a row is. */
export const placeOf = (address: Address): string => `at.${address.join('.')}`;

/** What a part of the page has by which it is led to: a row that was just added, and the first question that was not there before. */
export const landing = ({ state }: View, address: Address) => ({
  id: placeOf(address),
  tabindex: -1,
  autofocus: isSame(state.at, address),
});

/** Where the plain form of a registration is, in the language of a page. */
export function plainAddress(path: string, { here, language }: PageVoice): string {
  const asked = new URLSearchParams(here);
  asked.set('form', 'plain');
  asked.set('lang', language);
  return `${path}?${asked.toString()}`;
}
