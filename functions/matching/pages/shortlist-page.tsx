/** Who fits a row, without a word of who they are: what they do, and why they fit. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import type { Told } from '#functions/fieldwork/office/interviews/answers.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type Shortage, shortageKey } from '#schemas/fieldwork/shortages.ts';

import type { Candidate, Shortlist } from '../shortlist.ts';
import { skillsAddress } from './rounds-page.tsx';
import { reasonSaid, rowSaid } from './said.ts';

/** Where the shortlist of a row is. */
export const shortlistAddress = (round: string, row: Shortage, under = ''): string =>
  skillsAddress(round, `/shortlist/${encodeURIComponent(shortageKey(row))}${under}`);

export type ShortlistProps = {
  readonly wording: PageWording;
  readonly round: Round;
  readonly row: Shortage;
  readonly shortlist: Shortlist;
  /** What somebody said, as far as a caseworker may know it. */
  readonly factsOf: (candidate: Candidate) => readonly Told[];
};

const CandidateCard = ({ wording, factsOf, candidate }: ShortlistProps & { readonly candidate: Candidate }) => {
  const { say } = wording;
  const { ref, match } = candidate;
  return (
    <article class="card" id={ref}>
      <h2>{say('skills.score', { score: match.score })}</h2>
      <h3>{say('skills.why')}</h3>
      <ul>
        {match.reasons.map((reason) => (
          <li>
            {reasonSaid(wording, reason)} <small>+{reason.points}</small>
          </li>
        ))}
      </ul>
      <h3>{say('skills.said')}</h3>
      <dl class="facts">
        {factsOf(candidate).map(({ question, row, said }) => (
          <div>
            <dt>{row === '' ? question : `${question} (${row})`}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
};

/** The page. */
export const ShortlistPage = (props: ShortlistProps) => {
  const { wording, round, row, shortlist } = props;
  const { say, count, voice } = wording;
  const heading = say('skills.fits', { what: rowSaid(voice, row) });
  return (
    <StaffPage
      wording={wording}
      title={`${heading} · ${round.title}`}
      assets={['fieldwork.css']}
      address={shortlistAddress(round.id, row)}
    >
      <p class="muted round-name">
        <a href={skillsAddress(round.id)}>{round.title}</a>
      </p>
      <h1>{heading}</h1>
      <p>{say('skills.shortlistLead')}</p>
      {shortlist.shown.length === 0 ? <p>{say('skills.nobody')}</p> : null}
      {shortlist.isWhole ? null : <p>{say('skills.best', { count: count(shortlist.shown.length) })}</p>}
      {shortlist.shown.map((candidate) => (
        <CandidateCard {...props} candidate={candidate} />
      ))}
    </StaffPage>
  );
};
