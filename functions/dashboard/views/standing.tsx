/** Where a round stands in its life, in words. */
import type { RoundState, Standing as Standings } from '#schemas/fieldwork/life-cycle.ts';
import { day } from '../tables/wording.ts';

const words: Readonly<Record<RoundState, string>> = {
  draft: 'Draft: nobody can answer yet',
  open: 'Open',
  closing: 'Closing: no new interviews, those begun before may still come',
  closed: 'Closed',
  archived: 'Archived',
};

/** The state and since when. */
export const Standing = ({ state, since }: Standings) => (
  <p data-state={state}>
    {words[state]}
    {since === undefined ? null : ` (since ${day(since.slice(0, 10))})`}
  </p>
);
