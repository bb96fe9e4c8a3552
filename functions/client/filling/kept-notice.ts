/** Says that what is typed is not kept, as long as that is so; and offers it as a file, which is the way out. */
import { actions, announce, button, paragraph } from './elements.ts';
import { saveLabel, type Saving } from './save-kept.ts';
import type { Speech } from './words.ts';

/** Takes whether the last write was kept; the focus goes to the notice once, not at every letter. */
export function keptNotice(
  { say }: Speech,
  status: HTMLElement,
  saving: Saving | undefined,
): (isKept: boolean) => void {
  let notice: Element | null = null;
  return (isKept) => {
    if (notice?.isConnected === true) notice.toggleAttribute('hidden', isKept);
    else if (!isKept) {
      const save = saving === undefined ? [] : [actions(button(say(saveLabel(saving)), saving.save))];
      announce(status, 'bad', say('filling.noRoom'), paragraph(say('filling.noRoomAdvice')), ...save);
      notice = status.firstElementChild;
    }
  };
}
