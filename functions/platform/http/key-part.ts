/** Parts of addresses and bodies that become keys of the store: what can be one, judged before anything is looked up. */

/** Longest part in bytes of UTF-8. Keys of the store are some parts joined, and hold 1,024 bytes at least. */
const longest = 256;

/** Whether something can be stored under a key with this part: it says something, on one line, in few bytes. */
export const isKeyPart = (text: string): boolean =>
  text.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text) && new TextEncoder().encode(text).length <= longest;

/** The text of a part as it was before it was escaped; undefined when it was not escaped properly. */
function unescaped(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Whether every part of a path can be a key. The empty parts around a slash too many lead nowhere by themselves. */
export function isPossibleAddress(path: string): boolean {
  return path
    .split('/')
    .filter((part) => part !== '')
    .map(unescaped)
    .every((part) => part !== undefined && isKeyPart(part));
}
