/** On a page without scripts: who was registered when it was drawn, so that what was said of them is not taken for another's. */
import type { State } from '#functions/client/engine/state.ts';

import { whoIn, whoQuestion } from '../asked-anew.ts';
import { chosenField, fields, type Posted, written } from './fields.ts';
import { fieldIn } from './posted.ts';

/** A hidden field of the form. */
export const WhoWas = ({ state }: { readonly state: State }) => {
  const who = whoIn(state);
  return typeof who === 'string' ? <input type="hidden" name={fields.who} value={who} /> : null;
};

/** What the page itself was given, and what its buttons ask for. */
const ofPage: readonly string[] = [fields.id, fields.began, fields.check];

/** What was posted; of somebody else than the page was drawn for, nothing but who it is now. */
export function postedAnew(posted: Posted): Posted {
  const who = chosenField([whoQuestion]);
  const [was, now] = [fieldIn(posted, fields.who), fieldIn(posted, who)];
  if (was === undefined || now === undefined || was === now) return posted;
  return posted.filter(
    ([name, value]) =>
      name === who || ofPage.includes(name) || (name === fields.shown && value === written([whoQuestion])),
  );
}
