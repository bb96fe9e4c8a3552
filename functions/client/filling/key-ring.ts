/** The keys of one page: with which it keeps what is filled in, and those that open what lies there. */
import type { Unlocked } from '../device/lock-record.ts';
import type { Mark } from './kept-record.ts';

export type KeyRing = {
  /** Seals what is kept; undefined where browsers give none. */
  readonly key: CryptoKey | undefined;
  readonly mark: Mark;
  /** Of the lock that has to lie there while something is kept: empty for none. */
  readonly stamp: string;
  /** Tried one after the other. */
  readonly opens: readonly CryptoKey[];
};

/**
 * How a page keeps: what people fill in who do not know the PIN is `shared`, and lies under the key of the device alone. With
 * `whose`, the page keeps for the holder of a link, and lists nothing of another one; without, it lists everything.
 */
export type Keeping = {
  readonly unlocked?: Unlocked | undefined;
  readonly shared?: boolean;
  readonly whose?: string | undefined;
};

/**
 * The ring of a page.
 *
 * @param before keys that it had: what was read with them is opened to the end
 */
export function ringOf(
  device: CryptoKey | undefined,
  { unlocked, shared = false }: Keeping,
  before: readonly CryptoKey[] = [],
): KeyRing {
  const own = [unlocked?.key, device].flatMap((key) => key ?? []);
  const mark = unlocked === undefined ? undefined : 'locked';
  return {
    key: own[0],
    mark: shared ? 'shared' : mark,
    stamp: unlocked?.stamp ?? '',
    opens: [...new Set([...own, ...before])],
  };
}
