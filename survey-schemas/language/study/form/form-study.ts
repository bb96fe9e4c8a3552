/** A study as a form gets it: the questions, and all that is said of them in one language. Plain data, made for each language once. */
import type { CodeList } from '../../../basics/code-list.ts';
import { ownValue } from '../../../basics/own-value.ts';
import type { Instrument } from '../../questions/instrument.ts';
import { everyQuestion, isRoster, planOf } from '../../questions/outline.ts';
import type { ListTexts, StudyWords } from '../../words/study-words.ts';
import { type Study, wordsOf } from '../study.ts';
import type { ShiftCounts, Unit, WeightRule } from '../collection.ts';
import type { FormLayout } from '../form-layout.ts';
import { formFormat } from './form-format.ts';

/** What a form needs of a study. Tables, derived variables and weights stay where they are computed. */
export type FormStudy = {
  readonly instrument: Instrument;
  /** BCP 47: what was asked for, or English where the study does not speak that. */
  readonly language: string;
  /** How the questions are laid out. */
  readonly layout: FormLayout;
  /** Questions that name what a response is of. */
  readonly unit?: Unit;
  /** Questions that hold the counts of a shift. */
  readonly shift?: ShiftCounts;
  /** Everything that the form says of this study, also of lists that belong to the platform. */
  readonly words: StudyWords;
};

/** Lists of the questions that no standard names. */
function listsIn(instrument: Instrument): readonly CodeList[] {
  const lists = new Map<string, CodeList>();
  for (const planned of everyQuestion(planOf(instrument)))
    if (!isRoster(planned) && 'list' in planned.question) lists.set(planned.question.list.name, planned.question.list);
  return [...lists.values()].filter(({ standard }) => standard === undefined);
}

/** The first word that is found for each code, best source first. */
function optionsOf(list: CodeList, sources: readonly (ListTexts | undefined)[]): Readonly<Record<string, string>> {
  const said = sources.map((source) => source && ownValue(source, list.name)).filter((words) => words !== undefined);
  return Object.fromEntries(
    list.codes.flatMap((code) => {
      const word = said.map((words) => ownValue(words, code)).find((one) => one !== undefined);
      return word === undefined ? [] : [[code, word] as const];
    }),
  );
}

function shiftOf(rule: WeightRule): { readonly shift?: ShiftCounts } {
  if (rule.kind !== 'shift') return {};
  const { counted, interval, refusals, nonresponse } = rule;
  return { shift: { counted, interval, refusals, nonresponse } };
}

/** Words of lists that the platform has, in the language asked for and in English. */
export type PlatformLists = { readonly own: ListTexts | undefined; readonly english: ListTexts };

/**
 * The study for a form in a language. What a language lacks is said in English.
 *
 * @param lists words of the platform's lists in that language, where it speaks it, and in English
 */
export async function formStudyOf(study: Study, language: string, lists: PlatformLists): Promise<FormStudy> {
  const { instrument, words, collection } = study;
  const spoken = ownValue(words, language) === undefined ? 'en' : language;
  const [said, english] = await Promise.all([wordsOf(study, spoken), wordsOf(study, 'en')]);
  const sources = [said.options, lists.own, english.options, lists.english];
  return {
    instrument,
    language: spoken,
    layout: study.form ?? {},
    ...(collection.unit && { unit: collection.unit }),
    ...shiftOf(collection.weights),
    words: {
      title: said.title,
      groups: { ...english.groups, ...said.groups },
      questions: { ...english.questions, ...said.questions },
      rules: { ...english.rules, ...said.rules },
      rows: { ...english.rows, ...said.rows },
      ...(said.named && { named: said.named }),
      ...(said.noAnswer && { noAnswer: said.noAnswer }),
      options: Object.fromEntries(listsIn(instrument).map((list) => [list.name, optionsOf(list, sources)])),
    },
  };
}

/** As it travels: plain JSON, which `readFormStudy` reads. */
export const formStudyJson = ({ instrument, language, layout, unit, shift, words }: FormStudy): string =>
  JSON.stringify({
    format: formFormat,
    id: instrument.id,
    version: instrument.version,
    language,
    questions: instrument.questions,
    layout,
    unit,
    shift,
    words,
  });
