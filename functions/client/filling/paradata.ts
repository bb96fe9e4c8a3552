/**
 * How an interview is led, collected while it is: seconds on each screen and counts, never what was answered. Loaded once the
 * first question is on the screen; it imports nothing, so that what the form loads first stays in one piece.
 */

/** What happened, on which screen, and when. Milliseconds by the clock of the device. */
export type Happening = readonly [kind: string, on: readonly string[], at: number, what?: string];

type Counts = { edits: number; back: number; resumed: number; confirmed: number; review: number };
/** Kept with a draft: milliseconds by the path of a screen. */
type Led = Counts & { readonly screens: Record<string, number> };

/** A stretch without a tap: the telephone was laid aside. */
const longest = 600_000;
const mostScreens = 500;

const edits = ['typed', 'chose', 'cleared', 'row-added', 'row-removed', 'row-named'];

const isLed = (value: unknown): value is Led => typeof value === 'object' && value !== null && 'screens' in value;
const tenths = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;

export type Leading = {
  readonly happened: (...one: Happening) => void;
  /** What is kept with the draft, to go on from. */
  readonly kept: () => unknown;
  /** What is filed of it. */
  readonly record: (language: string) => object;
};

/**
 * Goes on from what was kept, or begins.
 *
 * @param began when the form was opened, by the clock of the device
 */
export function leadingFrom(kept: unknown, began: number): Leading {
  const before = isLed(kept) ? kept : undefined;
  const screens = { ...before?.screens };
  const counts: Counts = {
    edits: before?.edits ?? 0,
    back: before?.back ?? 0,
    resumed: (before?.resumed ?? -1) + 1,
    confirmed: before?.confirmed ?? 0,
    review: before?.review ?? 0,
  };
  let since = began;
  let written = '';
  return {
    happened: (kind, on, at, what = '') => {
      const spent = Math.min(longest, Math.max(0, at - since));
      since = at;
      const path = on.filter((_, i) => i % 2 === 0).join('.');
      if (path === '') counts.review += spent;
      else if (path in screens || Object.keys(screens).length < mostScreens)
        screens[path] = (screens[path] ?? 0) + spent;
      if (kind === 'back') counts.back += 1;
      if (kind === 'confirmed') counts.confirmed += 1;
      const isSameText = kind === 'typed' && what === written;
      written = kind === 'typed' ? what : '';
      if (edits.includes(kind) && !isSameText) counts.edits += 1;
    },
    kept: () => ({ ...counts, screens: { ...screens } }),
    record: (language) => ({
      ...counts,
      review: tenths(counts.review),
      screens: Object.fromEntries(Object.entries(screens).map(([path, spent]) => [path, tenths(spent)])),
      language,
    }),
  };
}
