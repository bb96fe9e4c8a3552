/** Where a round stands in its life, in words. */
import type { Standing as Standings } from '#schemas/fieldwork/life-cycle.ts';
import type { Wording } from '../tables/wording.ts';

/** The state and since when. */
export const Standing = ({ state, since, wording: { say, formats } }: Standings & { readonly wording: Wording }) => (
  <p data-state={state}>
    {since === undefined
      ? say(`state.${state}`)
      : say('state.since', { state: say(`state.${state}`), day: formats.day(since.slice(0, 10)) })}
  </p>
);
