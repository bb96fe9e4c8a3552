/** Puts a form into words: questions, rows, answers and what is wrong with them, in the language of the moment. */
import { last } from '#schemas/basics/last.ts';
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { isNonResponse } from '#schemas/language/kinds/contract/declared.ts';
import { isRoster, type PlannedQuestion } from '#schemas/language/questions/outline.ts';
import { formatsIn } from '#schemas/language/words/formats.ts';
import { type FormWords, formWords } from '#schemas/language/words/form-words.ts';
import { fill, type Filled, type Place } from '#schemas/language/words/sentence.ts';
import { ruleSentence } from '#schemas/language/words/speak.ts';
import type { QuestionText, StudyWords } from '#schemas/language/words/study-words.ts';
import { currencyExponent } from '#schemas/reference/currencies.ts';
import { toMajorUnits } from '#schemas/reference/minor-units.ts';
import type { AskingEnglish, FillingWords } from '#schemas/words/form-words.ts';
import { type Address, rowAt, rowsAt } from '../engine/entered.ts';
import { laidOut, scopeOfAddress } from '../engine/laid-out.ts';
import type { FormProblem } from '../engine/problems.ts';
import { pathOf, type Section } from '../engine/screens.ts';
import type { State } from '../engine/state.ts';
import type { World } from '../engine/world.ts';

export type Say = <K extends keyof AskingEnglish>(key: K, ...places: Filled<AskingEnglish[K], Place>) => string;

export type Telling = {
  readonly language: string;
  readonly say: Say;
  /** “Two answers need attention”. */
  readonly attention: (count: number) => string;
  readonly words: FormWords;
  readonly formats: ReturnType<typeof formatsIn>;
};

/** A language of the platform and the words of a study in it. */
export function tellingIn(filling: FillingWords, study: StudyWords): Telling {
  const { language, locale, sentences } = filling;
  return {
    language,
    say: (key, ...[places]) => fill(language, sentences[key], places),
    attention: (count) => fill(language, sentences['filling.attention'], { count }),
    words: formWords(filling, study),
    formats: formatsIn(locale),
  };
}

const textOf = (text: QuestionText | undefined, path: string): { readonly label: string; readonly hint?: string } =>
  text === undefined ? { label: path } : typeof text === 'string' ? { label: text } : text;

/** The words of a question; with the name of the row that it is about, where the study says how. */
export function questionText({ words, language }: Telling, { path }: PlannedQuestion, who?: string) {
  const text = textOf(words.study.questions[path], path);
  const named = who === undefined ? undefined : words.study.named?.[path];
  return named === undefined ? text : { ...text, label: fill(language, named, { who: who ?? '' }) };
}

/** The word for a code of a question: one of its list, a non-response code, or the code itself. */
export function codeInWords({ words }: Telling, planned: PlannedQuestion, code: string): string {
  if (isRoster(planned)) return code;
  if (isNonResponse(code) && planned.question.nonResponse?.includes(code) === true) return words.say(`form.${code}`);
  const { asked } = planned.leaf;
  if (asked.control === 'code' && asked.regions && code === 'other') return words.say('form.otherPlace');
  return asked.control === 'choice' || asked.control === 'choices' ? words.option(asked.list, code) : code;
}

/** An amount with its currency: “1,234.50 TJS”. */
export function amountInWords({ formats }: Telling, amount: number, currency: string): string {
  const major = toMajorUnits(amount, currency);
  const digits = Number.isInteger(major) ? 0 : (currencyExponent(currency) ?? 2);
  return `${formats.number(major, digits)} ${currency}`.trim();
}

/**
 * A large number by its size, so that a zero too many is seen: “12 thousand 500”; empty below a thousand and for parts of
 * a whole.
 */
export function sizeInWords({ say, formats }: Telling, value: number): string {
  const whole = Math.abs(value);
  if (whole < 1000 || !Number.isInteger(whole)) return '';
  const parts = [
    [1e9, 'asking.billions'],
    [1e6, 'asking.millions'],
    [1e3, 'asking.thousands'],
  ] as const;
  let left = whole;
  const told = parts.flatMap(([size, key]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [say(key, { count: formats.number(count) })];
  });
  return [...told, ...(left === 0 ? [] : [formats.number(left)])].join(' ');
}

/** Whether a question asks for a calendar year. */
export const isYear = (planned: PlannedQuestion): boolean =>
  !isRoster(planned) && planned.leaf.asked.control === 'number' && planned.leaf.asked.year === true;

/** An answer as a person would say it; nothing for a list of rows. */
export function answerInWords(telling: Telling, planned: PlannedQuestion, answer: unknown): string {
  if (isRoster(planned) || answer === undefined) return '';
  const { asked } = planned.leaf;
  if (Array.isArray(answer)) return answer.map((code) => codeInWords(telling, planned, String(code))).join(', ');
  if (isPlainObject(answer)) {
    const { amount, currency } = answer;
    return typeof amount === 'number'
      ? amountInWords(telling, amount, typeof currency === 'string' ? currency : '')
      : '';
  }
  if (typeof answer === 'number')
    return isYear(planned) ? String(answer) : telling.formats.number(answer, decimalsOf(answer));
  if (typeof answer !== 'string') return '';
  const isDay = asked.control === 'day' && /^\d{4}-\d\d-\d\d$/.test(answer);
  return isDay ? telling.formats.day(answer) : codeInWords(telling, planned, answer);
}

const decimalsOf = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

/** How many answers of a row tell it from the others, unless the study says which. */
const tellingAnswers = 2;

/** What tells a row from the others: “son, Russia”. Empty while nothing was answered. */
export function rowSummary(telling: Telling, world: World, { entered }: State, row: Address): string {
  const laid = scopeOfAddress(laidOut(world, entered), [...row, '']);
  if (laid === undefined) return '';
  const { plan } = laid.scope;
  const named = world.layout.tells?.[plan.path];
  const planned =
    named === undefined ? [...plan.questions.values()] : named.flatMap((name) => plan.questions.get(name) ?? []);
  const answers = planned.flatMap((one) => {
    const text = answerInWords(telling, one, laid.entered.cells[one.name]?.answer);
    return text === '' ? [] : [text];
  });
  return answers.slice(0, named === undefined ? tellingAnswers : answers.length).join(', ');
}

/** What a row without a name is called: what it is and its number, from 1. */
export function numbered({ words, say }: Telling, roster: Address, number: number): string {
  const what = words.study.rows?.[pathOf(roster)];
  return what === undefined ? words.say('form.row', { panelIndex: number }) : say('asking.row', { what, number });
}

/** What a row is called: its name, or what it is and its number. */
export function rowTitle(telling: Telling, { entered }: State, row: Address): string {
  const roster = row.slice(0, -1);
  const number = rowsAt(entered, roster).findIndex(({ id }) => id === last(row)) + 1;
  return rowAt(entered, row)?.name ?? numbered(telling, roster, number);
}

/** Heading of a group; empty where questions stand outside of any. */
export const groupTitle = ({ words }: Telling, { group }: Pick<Section, 'group'>): string =>
  group === undefined ? '' : (words.study.groups[group] ?? '');

/** What is wrong, as a sentence. */
export function problemInWords({ words, say, formats }: Telling, { rule, says }: FormProblem): string {
  if ('message' in says) return says.message;
  if (says.key === 'date-range') {
    const days = Object.entries(says.places ?? {}).map(([place, day]) => [place, formats.day(String(day))] as const);
    return words.say('faults.date-range', Object.fromEntries<string>(days));
  }
  if (rule === 'ambiguous') return say('asking.whichOne');
  return says.key === 'rule' ? ruleSentence(words, rule) : words.say(`faults.${says.key}`, says.places);
}
