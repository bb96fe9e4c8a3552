/** How messages go out of a stage on AWS. */
import type { Address } from './message.ts';

/** By mail alone, where it has a sender. */
export const waysOut = ({ MAIL_FROM }: { readonly MAIL_FROM?: string | undefined }): readonly Address['by'][] =>
  MAIL_FROM === undefined ? [] : ['email'];
