/** Answers in words: judged as they will be kept, so that what nobody sees is neither too long nor wrong. */
import * as v from 'valibot';
import { plainText } from '../../../basics/plain-text.ts';
import { type Draw, oneOf, type Setting, wrong, type Wrong } from './draw.ts';
import { saying } from './saying.ts';

/** Length in code points, at most; a string of n UTF-16 units has at least n/2. */
const isLonger = (text: string, max: number): boolean =>
  text.length > max && (text.length > 2 * max || Array.from(text).length > max);

/** A form that words can have: whether they have it, and what to say when not. */
export type Format = {
  readonly says: 'email' | 'phone' | 'quarter';
  readonly pattern: RegExp;
  readonly random: (draw: Draw, setting: Setting) => string;
};

/** What is wrong with words, as they are kept. */
function wordsFault(plain: string, max: number, format: Format | undefined): string | undefined {
  if (plainText(undefined, plain) === '') return saying('blank', 'blank');
  if (isLonger(plain, max)) return saying('too-long', 'too-long', { max });
  return format === undefined || format.pattern.test(plain) ? undefined : saying('format', format.says);
}

/**
 * @param max length in Unicode code points
 * @param keep the words as they are kept
 */
export const wordsSchema = (max: number, keep: (text: string) => string, format: Format | undefined) =>
  v.pipe(
    v.string(saying('type', 'text')),
    v.nonEmpty(saying('blank', 'blank')),
    v.description(`at most ${max} characters (Unicode code points)`),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const message = wordsFault(keep(dataset.value), max, format);
      if (message !== undefined) addIssue({ message });
    }),
  );

/** Words that are wrong: none at all, too many, or in another form. */
export const wrongWords = (draw: Draw, max: number, format: Format | undefined): Wrong =>
  oneOf(draw, [
    () => wrong('\u200b', 'blank'),
    () => wrong('x'.repeat(max + draw.integer(1, 50)), 'too-long'),
    () => wrong(draw.integer(0, 1000), 'type'),
    ...(format === undefined || max < 2 ? [] : [() => wrong('no', 'format')]),
  ]);
