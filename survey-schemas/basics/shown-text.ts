/** What somebody writes for others to read: a line, or plain text of several, without signs that steer whoever shows it. */
import * as v from 'valibot';

import { steeringIn } from './control-characters.ts';

const hasNone = (text: string): boolean => steeringIn(text) === undefined;
const message = 'it holds signs that cannot be shown';

const written = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

/** @param most signs */
export const shownLine = (most: number) => v.pipe(written(most), v.check(hasNone, message));

/**
 * @param most signs
 * @param lineEnd what ends a line of it
 */
export const shownText = (most: number, lineEnd: string | RegExp) =>
  v.pipe(
    written(most),
    v.check((text) => text.split(lineEnd).every(hasNone), message),
  );
