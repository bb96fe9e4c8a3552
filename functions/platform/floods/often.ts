/** How often something was done within an hour, where one process answers everybody: nothing of it is written down. */

import type { Store } from '#functions/store/store.ts';

/** The same as the store keeps it, in the memory of this process. */
export function oftenInMemory(now: () => Date): Store['noteOften'] {
  const times = new Map<string, { readonly until: number; count: number }>();
  const forget = (): void => {
    for (const [name, { until }] of times) if (until <= now().getTime()) times.delete(name);
  };
  return (name, _id, most, until) => {
    forget();
    const known = times.get(name) ?? { until: until.getTime(), count: 0 };
    if (known.count >= most) return Promise.resolve('too-often');
    known.count += 1;
    times.set(name, known);
    return Promise.resolve('noted');
  };
}
