/** The words of a page: those of figures, by a voice that knows where it is. */
import type { PageVoice } from '#functions/platform/http/language.ts';
import type { Wording as WordingOf } from '#functions/platform/wording/wording.ts';

export type Wording = WordingOf<PageVoice>;
