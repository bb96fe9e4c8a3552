/** The words of a page: those of figures, by a voice that knows where it is. */
import type { PageVoice } from '../http/language.ts';
import type { Wording } from '../wording/wording.ts';

export type PageWording = Wording<PageVoice>;
