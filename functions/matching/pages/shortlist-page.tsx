/** Who fits a row, without a word of who they are: what they do, and why they fit. */
import { described, Field } from '#functions/fieldwork/office/field.tsx';
import { mayReach } from '#functions/messages/reach.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import type { Told } from '#functions/fieldwork/office/interviews/answers.ts';
import type { Way } from '#schemas/fieldwork/ways.ts';
import { mostRelays } from '#schemas/fieldwork/relays.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type Shortage, shortageKey } from '#schemas/fieldwork/shortages.ts';

import { nothingTyped, type Typed, type WrittenField } from '../relay.ts';
import type { Candidate, Shortlist } from '../shortlist.ts';
import { skillsAddress } from './rounds-page.tsx';
import { reasonSaid, rowSaid } from './said.ts';

/** Where the shortlist of a row is. */
export const shortlistAddress = (round: string, row: Shortage, under = ''): string =>
  skillsAddress(round, `/shortlist/${encodeURIComponent(shortageKey(row))}${under}`);

/** Why a message was not handed on, and what was typed. */
export type NotSent = {
  readonly ref: string;
  readonly typed: Typed;
  readonly why: WrittenField | 'gone' | 'no-contact';
};

export type ShortlistProps = {
  readonly wording: PageWording;
  readonly round: Round;
  readonly row: Shortage;
  readonly shortlist: Shortlist;
  /** What somebody said, as far as a caseworker may know it. */
  readonly factsOf: (candidate: Candidate) => readonly Told[];
  readonly notSent: NotSent | undefined;
  /** How messages go out of this platform. */
  readonly canSend: readonly Way[];
};

type CardProps = ShortlistProps & { readonly candidate: Candidate };

/** What writes to somebody; where nothing can reach them it says so. */
const WriteForm = ({ wording: { say }, round, row, canSend, notSent, candidate }: CardProps) => {
  const { ref: of, response } = candidate;
  if (!mayReach(response, canSend)) return <p class="muted">{say('relay.noContact')}</p>;
  const own = notSent?.ref === of ? notSent : undefined;
  const typed = own?.typed ?? nothingTyped;
  const faultOf = (field: WrittenField) => (own?.why === field ? say(`relay.notSent.${field}`) : undefined);
  const id = (field: WrittenField): string => `${field}-${of}`;
  const box = (field: WrittenField) => ({
    ...{ id: id(field), name: field, required: true, autocomplete: 'off' },
    ...described(id(field), { fault: faultOf(field), hint: undefined }),
  });
  return (
    <details open={own !== undefined}>
      <summary>{say('relay.write')}</summary>
      <form method="post" action={shortlistAddress(round.id, row, `/${of}`)} class="table-form">
        <p class="hint">{say('relay.writeHint', { most: mostRelays })}</p>
        {response.verified === true ? null : <p class="hint">{say('relay.notConfirmed')}</p>}
        <Field id={id('who')} label={say('relay.who')} fault={faultOf('who')}>
          <input type="text" {...box('who')} value={typed.who} maxlength={200} />
        </Field>
        <Field id={id('text')} label={say('relay.text')} fault={faultOf('text')}>
          <textarea {...box('text')} rows={6} maxlength={2000}>
            {typed.text}
          </textarea>
        </Field>
        <Field id={id('answer')} label={say('relay.answer')} fault={faultOf('answer')}>
          <input type="text" {...box('answer')} value={typed.answer} maxlength={254} />
        </Field>
        <button class="button">{say('relay.send')}</button>
      </form>
    </details>
  );
};

const CandidateCard = (props: CardProps) => {
  const { wording, factsOf, candidate } = props;
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
      <WriteForm {...props} />
    </article>
  );
};

/** The page. */
export const ShortlistPage = (props: ShortlistProps) => {
  const { wording, round, row, shortlist, notSent } = props;
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
      {notSent === undefined ? null : (
        <p class="notice bad" role="alert">
          {say(`relay.notSent.${notSent.why}`)}
        </p>
      )}
      <p>{say('skills.shortlistLead')}</p>
      {shortlist.shown.length === 0 ? <p>{say('skills.nobody')}</p> : null}
      {shortlist.isWhole ? null : <p>{say('skills.best', { count: count(shortlist.shown.length) })}</p>}
      {shortlist.shown.map((candidate) => (
        <CandidateCard {...props} candidate={candidate} />
      ))}
    </StaffPage>
  );
};
