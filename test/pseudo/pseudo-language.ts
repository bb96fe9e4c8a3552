/**
 * A language for tests alone: English in letters with accents, in brackets, and half as long again. On a page that speaks it,
 * a plain Latin word did not come from the registry, and what is too short for other languages is cut off.
 */
import type { Study } from '#schemas/language/study/study.ts';
import type { StudyWords } from '#schemas/language/words/study-words.ts';
import { en } from '#schemas/words/en/en-all.ts';
import type { Words } from '#schemas/words/registry.ts';

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accented = 'ÁƁÇĎÉƑĜĤÍĴĶĹḾŃÓṔǪŔŚŤÚṼŴẊÝŽáƀçďéƒĝĥíĵķĺḿńóṕǫŕśťúṽŵẋýž';
const inAccents = (text: string): string =>
  text.replaceAll(/[A-Za-z]/g, (letter) => accented.charAt(plain.indexOf(letter)));

/** Places stay as they are; of plurals, the forms are text and their names are not. */
function withPlaces(sentence: string): string {
  const places = /\{(\w+)(?:, plural,((?:\s*\w+ \{[^{}]*\})+))?\}/g;
  let [said, at] = ['', 0];
  for (const match of sentence.matchAll(places)) {
    const [whole, name = '', forms] = match;
    const told = forms?.replaceAll(
      /(\w+) \{([^{}]*)\}/g,
      (_, form: string, text: string) => `${form} {${inAccents(text)}}`,
    );
    said += inAccents(sentence.slice(at, match.index)) + (told === undefined ? whole : `{${name}, plural,${told}}`);
    at = match.index + whole.length;
  }
  return said + inAccents(sentence.slice(at));
}

/** About what is seen of a sentence: one of the forms of a plural. */
const shown = (text: string): string => text.replaceAll(/\{\w+, plural,.*?other (\{[^{}]*\})\}/g, '$1');

/** Half as long again, in words of five signs, since long texts are many words. */
const longer = (length: number): string => '~~~~ '.repeat(Math.ceil(length / 10)).trimEnd();

/**
 * A text in the language.
 *
 * @example pseudo('Send {count}') // ⟦Śéńď {count} ~~~~ ~~~~⟧
 */
export const pseudo = (text: string): string => `⟦${withPlaces(text)} ${longer(shown(text).length)}⟧`;

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };

const each = <T extends Readonly<Record<string, string>>>(texts: T): Texts<T> => {
  const said: object = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudo(text)]));
  const isSaid = (value: object): value is Texts<T> => Object.keys(value).length === Object.keys(texts).length;
  if (!isSaid(said)) throw new Error('a text was lost');
  return said;
};

const eachList = (lists: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  Object.fromEntries(Object.entries(lists).map(([name, texts]) => [name, each(texts)]));

/** What the platform says. It passes as English, since nobody can ask for it; its dates are in Cyrillic. */
export const pseudoWords: Words = {
  language: 'en',
  locale: 'tg-TJ',
  sentences: each(en.sentences),
  names: en.names.map(eachList),
  lists: eachList(en.lists),
};

/** The same from right to left. */
export const rightToLeftWords: Words = { ...pseudoWords, direction: 'rtl' };

const pseudoStudyWords = ({
  title,
  rows,
  named,
  noAnswer,
  groups,
  questions,
  options,
  rules,
  consents,
  figures,
}: StudyWords): StudyWords => ({
  title: pseudo(title),
  ...(rows && { rows: each(rows) }),
  ...(named && { named: each(named) }),
  ...(noAnswer && { noAnswer: each(noAnswer) }),
  groups: each(groups),
  questions: Object.fromEntries(
    Object.entries(questions).map(([path, text]) => [path, typeof text === 'string' ? pseudo(text) : each(text)]),
  ),
  rules: each(rules),
  ...(options && { options: eachList(options) }),
  ...(consents && { consents: eachList(consents) }),
  ...(figures && {
    figures: {
      tables: each(figures.tables),
      indicators: each(figures.indicators),
      units: each(figures.units),
      ...(figures.dimensions && { dimensions: each(figures.dimensions) }),
      ...(figures.codes && { codes: eachList(figures.codes) }),
    },
  }),
});

/** A study that speaks nothing else. */
export const pseudoStudy = (study: Study): Study => ({ ...study, words: { en: pseudoStudyWords(study.words.en) } });
