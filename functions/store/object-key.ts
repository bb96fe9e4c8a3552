/** Keys of objects: checked before they touch a disk or a bucket. */
import { BadObjectKey } from './object-store.ts';

const segment = '[A-Za-z0-9][A-Za-z0-9._-]*';
const key = new RegExp(`^${segment}(/${segment})*$`);

/**
 * The key itself, when its parts are plain names joined by `/`.
 *
 * @throws {BadObjectKey} for `..`, absolute paths, hidden files and anything else that could leave its folder
 */
export function checkedKey(text: string): string {
  if (!key.test(text)) throw new BadObjectKey('an object key is not a path of plain names');
  return text;
}
