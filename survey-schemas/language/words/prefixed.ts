/** Keys under a roster: `prefixed('senders', { age })` has the key `senders.age`. */
export type Prefixed<P extends string, T> = { readonly [K in keyof T & string as `${P}.${K}`]: T[K] };

/** Put the roster's path before every key. */
export function prefixed<const P extends string, T extends Readonly<Record<string, unknown>>>(
  roster: P,
  texts: T,
): Prefixed<P, T> {
  const entries = Object.entries(texts).map(([key, text]) => [`${roster}.${key}`, text] as const);
  const isPrefixed = (value: object): value is Prefixed<P, T> => Object.keys(value).length === entries.length;
  const result: object = Object.fromEntries(entries);
  if (!isPrefixed(result)) throw new Error(`texts of ${roster} collide`);
  return result;
}
