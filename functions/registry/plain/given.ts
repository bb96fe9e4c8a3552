/** What a page without scripts was given when it was opened, as it comes back; a new one where somebody else's program made it up. */
import { fields, type Posted } from './fields.ts';
import { fieldIn } from './posted.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function given(posted: Posted, field: string, shape: RegExp, made: () => string): string {
  const value = fieldIn(posted, field) ?? '';
  return shape.test(value) ? value : made();
}

/** The mark by which what is sent twice from one page is known. */
export const givenMark = (posted: Posted, newId: () => string): string => given(posted, fields.id, uuid, newId);

/** When the page was opened, ISO 8601. */
export const givenMoment = (posted: Posted, now: () => string): string => given(posted, fields.began, moment, now);
