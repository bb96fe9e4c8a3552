/** The words of a page about figures: the platform's, and those of every study, in the language of the request. */
import { createMiddleware } from 'hono/factory';

import { type Studies, wordsOf } from '#schemas/language/study/study.ts';
import { wordingOf } from '#functions/platform/wording/wording.ts';
import { type PlannedPlot, plannedPlots } from './plots/planned.ts';
import type { Wording } from './tables/wording.ts';

declare module 'hono' {
  interface ContextVariableMap {
    wording: Wording;
    plots: readonly PlannedPlot[];
  }
}

/** Sets `wording` and the plots that the studies declare; `voice` is there. */
export const withWording = (studies: Pick<Studies, 'list'>) =>
  createMiddleware(async (c, next) => {
    const voice = c.get('voice');
    const known = await studies.list();
    const spoken = known.map(async (study) => ({ study, words: await wordsOf(study, voice.language) }));
    c.set('wording', wordingOf(voice, await Promise.all(spoken)));
    c.set('plots', plannedPlots(known));
    await next();
  });
