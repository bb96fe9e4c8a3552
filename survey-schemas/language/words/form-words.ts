/** What a check and a form say: the platform's sentences about answers, and the words of one study. */
import type { CodeList } from '../../basics/code-list.ts';
import type { FormKey } from '../faults/form-messages.ts';
import type { MessageKey } from '../faults/messages.ts';
import { namesIn, type NameOf, type NamesByStandard } from './names.ts';
import { fill, type Places } from './sentence.ts';
import type { ListTexts, StudyWords } from './study-words.ts';

/** The sentences that the language of questions needs; each human language gives them all. */
export type CoreSentences = Readonly<Record<`faults.${MessageKey}` | `form.${FormKey}`, string>>;

/** One human language, as far as the language of questions needs it. */
export type CoreWords = {
  /** BCP 47. */
  readonly language: string;
  readonly sentences: CoreSentences;
  readonly names: readonly NamesByStandard[];
  /** Words of the code lists that studies share. */
  readonly lists: ListTexts;
};

export type FormWords = {
  readonly language: string;
  readonly say: (key: keyof CoreSentences, places?: Places) => string;
  readonly name: NameOf;
  /** The word for a code of a list; the code itself when there is none. */
  readonly option: (list: CodeList, code: string) => string;
  readonly study: StudyWords;
};

/** A draft can be tried out before anybody has found words for it. */
const nothing: StudyWords = { title: '', groups: {}, questions: {}, rules: {} };

/** The platform's words and those of a study, ready to speak. */
export function formWords(core: CoreWords, study: StudyWords = nothing): FormWords {
  const { language, sentences, lists } = core;
  const name = namesIn(core.names);
  const own: Partial<CoreSentences> = {
    ...(study.noAnswer && { 'form.refused': study.noAnswer.refused, 'form.dont_know': study.noAnswer.dont_know }),
  };
  return {
    language,
    say: (key, places) => fill(language, own[key] ?? sentences[key], places),
    name,
    option: (list, code) =>
      list.standard === undefined
        ? (study.options?.[list.name]?.[code] ?? lists[list.name]?.[code] ?? code)
        : name(list.standard, code),
    study,
  };
}
