/** Draws the lists of a page, of what is held and of what was delivered, whenever something in them has changed. */
import { deliveredList, type DeliveredActions } from './delivered-list.ts';
import { byId } from './elements.ts';
import { type HeldActions, heldList, type Told } from './held-list.ts';
import { isDelivered, isHeld, type Kept } from './kept.ts';
import type { Session } from './session-given.ts';
import { lackOf } from './study/held-studies.ts';

type Given = {
  readonly told: Told;
  /** Reads what the device has. */
  readonly onDevice: () => Promise<readonly Kept[]>;
  /** Id of the response on the screen, which is in no list. */
  readonly onScreen: () => string | undefined;
  /** Called when they are drawn. */
  readonly actions: () => Omit<HeldActions, 'lacks' | 'mayOpen'> & DeliveredActions;
};

/** What draws them. */
export function drawingLists(
  session: Pick<Session, 'studies' | 'speech' | 'prefilled' | 'keepDrafts'>,
  { told, onDevice, onScreen, actions }: Given,
): () => Promise<void> {
  const { studies } = session;
  const [held, deliveredPlace] = [byId('held'), byId('delivered')];
  let drawing = 0;
  let drawn = '';
  return async () => {
    const turn = (drawing += 1);
    const all = await onDevice();
    if (turn !== drawing) return; // somebody has read since, and draws what is there now
    const others = all.filter(isHeld).filter(({ id }) => id !== onScreen());
    const lacks = all.map((entry) => lackOf(studies, entry));
    const act = { ...actions(), lacks: (entry: Kept) => lackOf(studies, entry), mayOpen: session.keepDrafts };
    const listed = JSON.stringify([others, all.filter(isDelivered), [...act.notAllowed], [...act.tooLate], lacks]);
    if (listed === drawn) return; // a button that is being tapped stays under the finger, and what was unfolded stays so
    drawn = listed;
    held.replaceChildren(...heldList(others, told, act));
    deliveredPlace.replaceChildren(...deliveredList(all, { ...session, nameOf: told.nameOf }, act));
  };
}
