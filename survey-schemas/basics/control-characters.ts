/** Characters that steer whoever shows a text, and say nothing: a terminal would obey them, and a line could read as another. */

/** C0 and C1 controls, separators of lines, and what turns the direction of writing; marks of direction (U+200E) are letters' own. */
const steering = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const escaped = (text: string): string =>
  text.replaceAll(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The first such character, as `U+001B`; undefined where there is none. */
export function steeringIn(text: string): string | undefined {
  const [found] = text.match(steering) ?? [];
  return found === undefined ? undefined : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A text that somebody else wrote, for one line of a terminal.
 *
 * @example inOneLine('a\u001b[2Jb') // 'a\\u001b[2Jb'
 */
export const inOneLine = (text: string): string => escaped(text);

/** The same for several lines: their ends stay. JSON stays the JSON that it is. */
export const inLines = (text: string): string => text.split('\n').map(escaped).join('\n');

/**
 * A text that somebody wrote or pasted, without them: each is a space.
 *
 * @example withoutSteering('a\u202eb') // 'a b'
 */
export const withoutSteering = (text: string): string => text.replaceAll(steering, ' ');
