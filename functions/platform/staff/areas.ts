/** Which pages somebody who is signed in may open. */
import type { Area } from '../http/language.ts';
import { type Identity, mayDoSomewhere } from '../identity/access.ts';

/** In the order of the menu; the first is where its name leads. */
export const areasOf = (identity: Identity | undefined): readonly Area[] => [
  ...(mayDoSomewhere(identity, 'see-round') ? (['figures'] as const) : []),
  ...(mayDoSomewhere(identity, 'see-fieldwork') ? (['fieldwork'] as const) : []),
  ...(mayDoSomewhere(identity, 'count-skills') || mayDoSomewhere(identity, 'see-shortlists')
    ? (['skills'] as const)
    : []),
  ...(mayDoSomewhere(identity, 'decide-pairs') ? (['registrants'] as const) : []),
];
