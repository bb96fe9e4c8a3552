/** First page of fieldwork: the rounds that somebody runs, or works in. */
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { Area } from '#functions/platform/http/language.ts';
import { menuOf, StaffPage } from '#functions/platform/staff/staff-page.tsx';
import { newRoundAddress, roundAddress } from '../round-page.tsx';
import { staffAddress } from '../staff/member-card.tsx';

type HomeProps = {
  readonly wording: PageWording;
  readonly rounds: readonly RoundEntry[];
  /** Whoever asks may make a round. */
  readonly mayMake: boolean;
  /** They may invite colleagues. */
  readonly mayManage: boolean;
};

const RoundCard = ({ entry, wording }: { readonly entry: RoundEntry; readonly wording: PageWording }) => {
  const { round, state } = entry;
  const { say, formats } = wording;
  const { start, end } = round.referencePeriod;
  return (
    <article class="card">
      <h2>
        <a href={roundAddress(round.id)}>{round.title}</a>
      </h2>
      <p class="muted">
        {wording.country(round.country)} ·{' '}
        {say('dashboard.period', { start: formats.day(start), end: formats.day(end) })}
      </p>
      <p>{say(`state.${state}`)}</p>
    </article>
  );
};

const Archived = ({ rounds, wording }: Omit<HomeProps, 'mayMake' | 'mayManage'>) => (
  <section class="card" aria-labelledby="archived">
    <h2 id="archived">{wording.say('state.archived')}</h2>
    <ul>
      {rounds.map(({ round }) => (
        <li>
          <a href={roundAddress(round.id, '/about')}>{round.title}</a>
        </li>
      ))}
    </ul>
  </section>
);

/** What they may open instead. */
const Pages = ({ areas, wording: { say } }: { readonly areas: readonly Area[]; readonly wording: PageWording }) => (
  <>
    {areas.map((area, n) => (
      <>
        {n === 0 ? null : ' · '}
        <a href={menuOf[area].address}>{say(menuOf[area].says)}</a>
      </>
    ))}
  </>
);

/** Archived rounds stand below the others: nobody works in them any more. */
export const HomePage = ({ wording, rounds, mayMake, mayManage }: HomeProps) => {
  const { say, voice } = wording;
  const { areas = [] } = voice;
  const isElsewhere = areas.length > 0 && !areas.includes('fieldwork');
  const current = rounds.filter(({ state }) => state !== 'archived');
  const archived = rounds.filter(({ state }) => state === 'archived');
  return (
    <StaffPage wording={wording} title={say('office.fieldwork')} assets={['fieldwork.css']}>
      <h1>{say('office.fieldwork')}</h1>
      {mayMake || mayManage ? (
        <p class="actions">
          {mayMake ? (
            <a class="button" href={newRoundAddress}>
              {say('opening.heading')}
            </a>
          ) : null}
          {mayManage ? (
            <a class="button quiet" href={staffAddress}>
              {say('staff.heading')}
            </a>
          ) : null}
        </p>
      ) : null}
      {rounds.length > 0 ? null : (
        <p>
          {mayMake
            ? voice.pieces('office.noRoundsMake', { make: <a href={newRoundAddress}>{say('opening.heading')}</a> })
            : isElsewhere
              ? voice.pieces('office.elsewhere', { pages: <Pages areas={areas} wording={wording} /> })
              : say('office.noRounds')}
        </p>
      )}
      {current.map((entry) => (
        <RoundCard entry={entry} wording={wording} />
      ))}
      {archived.length === 0 ? null : <Archived rounds={archived} wording={wording} />}
    </StaffPage>
  );
};
