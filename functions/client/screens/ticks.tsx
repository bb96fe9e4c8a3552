/** Questions of yes or no on one list: what is ticked is a yes, and nothing is ticked beforehand. */
import { cellAt } from '../engine/entered.ts';
import type { Screen } from '../engine/screens.ts';
import { groupTitle, questionText } from './telling.ts';
import { idOf, leafAt, type View } from './view.ts';

type TicksProps = { readonly view: View; readonly screen: Extract<Screen, { kind: 'questions' }> };

/** The list. */
export const Ticks = ({ view, screen }: TicksProps) => {
  const { telling, state, dispatch } = view;
  return (
    <fieldset class="question ticks">
      <legend>
        <h1 tabindex={-1}>{groupTitle(telling, screen.section)}</h1>
      </legend>
      <p class="hint">{telling.say('asking.ticks')}</p>
      <div class="options">
        {screen.addresses.map((address) => {
          const planned = leafAt(view, address)?.planned;
          if (planned === undefined) return null;
          const { label, hint } = questionText(telling, planned);
          const isYes = cellAt(state.entered, address).answer === 'yes';
          return (
            <label class="option" data-name={planned.name} key={address.join('/')}>
              <input
                type="checkbox"
                id={idOf(address)}
                checked={isYes}
                onClick={() => {
                  dispatch({ kind: 'chose', address, answer: isYes ? 'no' : 'yes' });
                }}
              />
              <span>
                {label}
                {hint === undefined ? null : <small class="quiet">{hint}</small>}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};
