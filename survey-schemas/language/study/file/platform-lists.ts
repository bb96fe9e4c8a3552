/** Code lists that a study file names instead of bringing them along. */
import type { CodeList } from '../../../basics/code-list.ts';
import { platformLists as referenceLists } from '../../../reference/all-lists.ts';
import { yesNo } from '../../kinds/select-one.ts';

/** By name. */
export const platformLists: ReadonlyMap<string, CodeList> = new Map([...referenceLists, [yesNo.name, yesNo]]);

/** Whether a list is the platform's own, to the last code. */
export function isPlatformList({ name, codes }: CodeList): boolean {
  const own = platformLists.get(name);
  return own !== undefined && own.codes.length === codes.length && own.codes.every((code, at) => code === codes[at]);
}
