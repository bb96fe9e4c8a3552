/** How messages go out of a stage on AWS. */
import type { Way } from '#schemas/fieldwork/ways.ts';

/** By mail alone, where it has a sender. */
export const waysOut = ({ MAIL_FROM }: { readonly MAIL_FROM?: string | undefined }): readonly Way[] =>
  MAIL_FROM === undefined ? [] : ['email'];
