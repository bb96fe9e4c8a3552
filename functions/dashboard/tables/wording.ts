/** The words of a page: those of figures, by a voice that knows where it is. */
export type { PageWording as Wording } from '#functions/platform/staff/page-wording.ts';
