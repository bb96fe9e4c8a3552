/** Languages that interviews are held in: in a file of its own, for the form has no use of the other short lists. */
import { codeList } from '../basics/code-list.ts';

/** Language of the interview, ISO 639-1. */
export const interviewLanguages = codeList('interview_language', [
  'en',
  'bs',
  'ky',
  'ro',
  'ru',
  'sq',
  'sr',
  'tg',
  'uk',
  'uz',
]);
