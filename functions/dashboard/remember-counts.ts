/** Counts that stand for a minute: counting reads every response, and whoever looks at a round opens several pages in a row. */
import type { Store } from '#functions/store/store.ts';

type CountResponses = Store['countResponses'];

const rememberMs = 60_000;

/** The same count, asked of the store at most once a minute for each round and instrument. */
export function rememberCounts(count: CountResponses, now: () => Date): CountResponses {
  const remembered = new Map<string, { readonly answer: Promise<number>; readonly until: number }>();
  return (round, instrument) => {
    const key = `${round}#${instrument}`;
    const known = remembered.get(key);
    if (known !== undefined && known.until > now().getTime()) return known.answer;
    const answer = count(round, instrument);
    remembered.set(key, { answer, until: now().getTime() + rememberMs });
    answer.catch(() => remembered.delete(key));
    return answer;
  };
}
