/** Collects how an interview is led, by what is loaded beside the first question; what happens before waits for it. */
import type { Happening, Leading } from './paradata.ts';

/** So much happens on no page before it is loaded. */
const mostEarly = 500;

/**
 * Goes on from what was kept with a draft. What cannot be loaded counts nothing, and keeps what there was.
 *
 * @param began when the form was opened; milliseconds by the clock of the device
 */
export function collecting(kept: unknown, began: number) {
  const early: Happening[] = [];
  let leading: Leading | undefined;
  void import('./paradata.ts').then(
    ({ leadingFrom }) => {
      leading = leadingFrom(kept, began);
      for (const one of early) leading.happened(...one);
    },
    () => undefined,
  );
  return {
    happened: (...one: Happening): void => {
      if (leading !== undefined) leading.happened(...one);
      else if (early.length < mostEarly) early.push(one);
    },
    /** What is kept with the draft. */
    led: (): unknown => leading?.kept() ?? kept,
    /** What is filed; undefined where nothing was counted. */
    record: (language: string) => leading?.record(language),
  };
}
