/** The line on which somebody taps who wants a PIN: the rest of it is loaded then, and where one is set. */
import { element, paragraph } from '../filling/elements.ts';
import type { PinGiven } from './pin-control.ts';

type Said = {
  /** Of the line. */
  readonly lock: string;
  /** When the rest did not come. */
  readonly notLoaded: string;
};

/** Fills the place of the control. */
export async function offerPin(given: Omit<PinGiven, 'isOpen'>, { lock, notLoaded }: Said): Promise<void> {
  const load = async (isOpen: boolean): Promise<void> => {
    const { showPin } = await import('./pin.ts');
    await showPin({ ...given, isOpen });
  };
  if (given.isSet) return load(false);
  const content = element('div', { role: 'status' });
  const line = element('details', {}, element('summary', {}, lock), content);
  line.addEventListener('toggle', () => {
    if (!line.open) return;
    load(true).catch(() => {
      content.replaceChildren(paragraph(notLoaded));
    });
  });
  given.place.replaceChildren(line);
}
