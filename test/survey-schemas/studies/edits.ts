/** Edits of plain data at JSON Pointers: how tests break a file in one place. */

type Tree = { [key: string]: unknown } | unknown[];
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** A value, or what makes one of the value that is there; `gone` takes it out. */
export type Edit = unknown;
export const gone = Symbol('gone');

/** A copy of a file with other values at these pointers. */
export function edited(file: unknown, edits: Readonly<Record<string, Edit>>): unknown {
  const copy: unknown = structuredClone(file);
  for (const [pointer, value] of Object.entries(edits)) {
    const steps = pointer.split('/').slice(1).map(unescape);
    const last = steps.pop() ?? '';
    let at: unknown = copy;
    for (const step of steps) at = isTree(at) ? Reflect.get(at, step) : undefined;
    if (!isTree(at)) throw new Error(`nothing stands around ${pointer}`);
    if (value !== gone)
      Reflect.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
    else if (Array.isArray(at)) at.splice(Number(last), 1);
    else Reflect.deleteProperty(at, last);
  }
  return copy;
}
