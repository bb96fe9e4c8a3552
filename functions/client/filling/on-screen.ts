/**
 * Which entry is on the screen of this tab, so that Back, Forward, a reload or another language open that one again and not
 * the latest of the device. In the history of the tab, not in an address: addresses are copied and logged.
 */
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { browserStorage } from '../device/browser-storage.ts';

const key = 'remit:on-screen';

/** Storage of this tab. */
const ofTab = () => browserStorage('sessionStorage');

/** Notes the id of what is shown, for this page of the history and for pages that this tab opens next. */
export function noteOnScreen(id: string): void {
  const before: unknown = history.state;
  history.replaceState({ ...(isPlainObject(before) && before), [key]: id }, '');
  openNext(id);
}

/** `byTab`: not at this page of the history, but at another page of this tab. */
/** The page that this tab opens next opens this one. */
export function openNext(id: string): void {
  try {
    ofTab()?.setItem(key, id);
  } catch {
    // Full: it goes by the latest entry.
  }
}

export type LastOnScreen = { readonly id: string; readonly byTab: boolean };

/** What was shown last. */
export function lastOnScreen(): LastOnScreen | undefined {
  const state: unknown = history.state;
  const here = isPlainObject(state) ? state[key] : undefined;
  if (typeof here === 'string') return { id: here, byTab: false };
  const id = ofTab()?.getItem(key) ?? undefined;
  return id === undefined ? undefined : { id, byTab: true };
}
