/** What the screens of a form need where the whole form stands on one page: nothing happens on it until it is posted. */
import type { State } from '#functions/client/engine/state.ts';
import type { World } from '#functions/client/engine/world.ts';
import type { Telling } from '#functions/client/screens/telling.ts';
import type { View } from '#functions/client/screens/view.ts';

/** The view of a form in this state. */
export const plainView = (
  { world, telling, newId }: { readonly world: World; readonly telling: Telling; readonly newId: () => string },
  state: State,
): View => ({ world, state, telling, dispatch: () => undefined, newRowId: newId, place: '', takesNotes: false });
