/** The questions behind a published figure, in words: what a reader must know before believing it. */
import { ownValue } from '#schemas/basics/own-value.ts';
import type { SpokenStudy } from '#schemas/language/study/labels.ts';
import { questionsBehind } from '#schemas/language/study/questions-behind.ts';

export type AskedQuestion = { readonly study: string; readonly question: string };

/** Questions of all studies that publish the figure; those that a language has no words for are in English. */
export const askedFor = (spoken: readonly SpokenStudy[], table: string, indicator: string): readonly AskedQuestion[] =>
  spoken.flatMap(({ study, words }) =>
    questionsBehind(study, table, indicator).flatMap((path) => {
      const text = ownValue(words.questions, path) ?? ownValue(study.words.en.questions, path);
      if (text === undefined) return [];
      return [{ study: words.title, question: typeof text === 'string' ? text : text.label }];
    }),
  );
