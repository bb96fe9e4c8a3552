/** The words of a page about figures: the platform's, and those of every study, in the language of the request. */
import { createMiddleware } from 'hono/factory';

import type { PageVoice } from '#functions/platform/http/language.ts';
import { type Studies, wordsOf } from '#schemas/language/study/study.ts';
import { wordingOf } from '#functions/platform/wording/wording.ts';
import type { Wording } from './tables/wording.ts';

declare module 'hono' {
  interface ContextVariableMap {
    wording: Wording;
  }
}

async function readWording(voice: PageVoice, studies: Pick<Studies, 'list'>): Promise<Wording> {
  const known = await studies.list();
  const spoken = known.map(async (study) => ({ study, words: await wordsOf(study, voice.language) }));
  return wordingOf(voice, await Promise.all(spoken));
}

/** Sets `wording`; `voice` is there. */
export const withWording = (studies: Pick<Studies, 'list'>) =>
  createMiddleware(async (c, next) => {
    c.set('wording', await readWording(c.get('voice'), studies));
    await next();
  });
