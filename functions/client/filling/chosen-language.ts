/** Whether somebody chose the language of the page, or a browser that asked for it: kept on the device, as the choice is. */
import { browserStorage } from '../device/browser-storage.ts';

const key = 'remit:language';

/** Where it is forbidden, the choice counts for the page that was opened with it. */
const storage = () => browserStorage('localStorage');

/**
 * Whether `language`, which the page speaks, was chosen by somebody on this device.
 *
 * @param search of the address, such as `?lang=ru`: the menu of languages leads there
 */
export function isChosen(language: string, search: string): boolean {
  const here = new URLSearchParams(search).get('lang');
  try {
    if (here !== null) storage()?.setItem(key, here);
  } catch {
    // full: it counts for this page
  }
  return (here ?? storage()?.getItem(key)) === language;
}
