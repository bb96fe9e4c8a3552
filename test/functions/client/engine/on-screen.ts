/** What a walk has before it: the screen, and the questions on it. */
import { type Address, rowsAt } from '#functions/client/engine/entered.ts';
import { laidOut, scopeOfAddress } from '#functions/client/engine/laid-out.ts';
import { type Screen, screenAt, screensOf } from '#functions/client/engine/screens.ts';
import type { State } from '#functions/client/engine/state.ts';
import type { World } from '#functions/client/engine/world.ts';
import { isRoster, type PlannedLeaf } from '#schemas/language/questions/outline.ts';

/** The screen that somebody is at. */
export const screenOf = (world: World, { entered, at }: State): Screen =>
  screensOf(world, entered)[screenAt(screensOf(world, entered), at)] ?? { kind: 'review' };

/** Every question on a screen, those in the rows of a list among them. */
export function questionsOn(
  world: World,
  state: State,
  screen: Screen,
): readonly { address: Address; planned: PlannedLeaf }[] {
  const laid = laidOut(world, state.entered);
  const addresses =
    screen.kind === 'questions'
      ? screen.addresses
      : screen.kind === 'rows'
        ? rowsAt(state.entered, screen.roster).flatMap(({ id }) =>
            screen.inside.map((name) => [...screen.roster, id, name]),
          )
        : [];
  return addresses.flatMap((address) => {
    const planned = scopeOfAddress(laid, address)?.scope.plan.questions.get(address.at(-1) ?? '');
    return planned === undefined || isRoster(planned) ? [] : [{ address, planned }];
  });
}
