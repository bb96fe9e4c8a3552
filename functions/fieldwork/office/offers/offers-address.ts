/** Where the pages of what a round offers are. */
import { roundAddress } from '../round-page.tsx';

/** All that it offers, or what is written for one country in one language. */
export const offersAddress = (
  round: string,
  of?: { readonly country: string; readonly language: string },
  under = '',
): string => roundAddress(round, of === undefined ? '/offers' : `/offers/${of.country}/${of.language}${under}`);
