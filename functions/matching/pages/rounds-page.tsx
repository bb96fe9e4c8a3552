/** Rounds whose registrants can be matched. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import type { Round } from '#schemas/fieldwork/round.ts';

/** Where the pages of a round are. */
export const skillsAddress = (round: string, under = ''): string =>
  `/skills/rounds/${encodeURIComponent(round)}${under}`;

type RoundsProps = { readonly wording: PageWording; readonly rounds: readonly Round[] };

/** The page. */
export const RoundsPage = ({ wording, wording: { say }, rounds }: RoundsProps) => (
  <StaffPage wording={wording} title={say('skills.heading')} assets={['fieldwork.css']}>
    <h1>{say('skills.heading')}</h1>
    <p class="lead">{say('skills.lead')}</p>
    {rounds.length === 0 ? <p>{say('skills.noRounds')}</p> : null}
    {rounds.map(({ id, title, country }) => (
      <article class="card">
        <h2>
          <a href={skillsAddress(id)}>{title}</a>
        </h2>
        <p class="muted">{wording.country(country)}</p>
      </article>
    ))}
  </StaffPage>
);
