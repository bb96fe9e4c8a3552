/** The words of a page about figures: the platform's, and those of every study, in the language of the request. */
import { createMiddleware } from 'hono/factory';

import { type Studies, type Study, wordsOf } from '#schemas/language/study/study.ts';
import { wordingOf } from '../wording/wording.ts';
import type { PageWording } from './page-wording.ts';

declare module 'hono' {
  interface ContextVariableMap {
    wording: PageWording;
    studies: readonly Study[];
  }
}

/** Sets `wording`, and the studies that it knows; `voice` is there. */
export const withWording = (studies: Pick<Studies, 'list'>) =>
  createMiddleware(async (c, next) => {
    const voice = c.get('voice');
    const known = await studies.list();
    const spoken = known.map(async (study) => ({ study, words: await wordsOf(study, voice.language) }));
    c.set('wording', wordingOf(voice, await Promise.all(spoken)));
    c.set('studies', known);
    await next();
  });
