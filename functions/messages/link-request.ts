/** A link to their record that somebody is to be sent; handed on to whatever works after the answer. */
import type { Language } from '#schemas/words/languages.ts';

import type { Address } from './message.ts';

export type LinkRequest = {
  readonly round: string;
  readonly to: Address;
  readonly language: Language;
  /** They registered a moment ago and asked for nothing: the link lets them confirm that the contact is theirs. */
  readonly why?: 'registered';
};
