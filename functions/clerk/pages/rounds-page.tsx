/** Rounds whose registrations a clerk may compare. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import type { Round } from '#schemas/fieldwork/round.ts';

import { hereAddress, paperAddress, pairsAddress } from './parts.tsx';

type Props = { readonly wording: PageWording; readonly rounds: readonly Round[] };

/** The page. */
export const RoundsPage = ({ wording, wording: { say }, rounds }: Props) => (
  <StaffPage wording={wording} title={say('pairs.area')} assets={['fieldwork.css']}>
    <h1>{say('pairs.area')}</h1>
    <p class="lead">{say('pairs.areaLead')}</p>
    {rounds.length === 0 ? <p>{say('pairs.noRounds')}</p> : null}
    {rounds.map(({ id, title, country }) => (
      <article class="card">
        <h2>
          <a href={pairsAddress(id)}>{title}</a>
          {rounds.some((other) => other.id !== id && other.title === title) ? <small> ({id})</small> : null}
        </h2>
        <p class="muted">{wording.country(country)}</p>
        <p class="actions">
          <a href={paperAddress(id)}>{say('taking.paper')}</a>
          <a href={hereAddress(id)}>{say('taking.here')}</a>
        </p>
      </article>
    ))}
  </StaffPage>
);
