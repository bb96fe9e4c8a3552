/** What figures are of, in a line at the head of their page and of its print: the round, its country, its reference period. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Wording } from '../tables/wording.ts';

type OfRoundProps = {
  readonly round: Pick<Round, 'title' | 'country' | 'referencePeriod'>;
  readonly wording: Wording;
};

/** “Demo round · Tajikistan · Reference period: 1 January 2025 to 31 December 2025”. */
export const OfRound = ({ round, wording: { say, country, formats } }: OfRoundProps) => {
  const { start, end } = round.referencePeriod;
  const period = say('dashboard.period', { start: formats.day(start), end: formats.day(end) });
  return (
    <p class="of-round">
      {round.title} · {country(round.country)} · {say('files.period')}: {period}
    </p>
  );
};
