/** JSON Pointers (RFC 6901). */

/** One step down from a pointer. */
export function under(pointer: string, key: string | number): string {
  const step = String(key);
  return `${pointer}/${/[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step}`;
}
