/** The page of one's own record: what is kept, what was agreed to, what was done, and everything a person may do about it. */
import type { Child } from 'hono/jsx';

import { matchingConsent } from '#analysis/registry/matching/profile.ts';
import { rowSaid } from '#functions/matching/pages/said.ts';
import { isOfAge } from '#schemas/fieldwork/of-age.ts';
import { readShortageKey } from '#schemas/fieldwork/shortages.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import type { Language } from '#schemas/words/languages.ts';
import type { Told } from '#functions/fieldwork/office/interviews/answers.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';
import { Page } from '#functions/platform/http/page.tsx';

import type { Agreed } from '../purposes.ts';
import { type OwnRecord, thePerson } from '../record-of.ts';
import { OwnForm, recordAddress } from './own-form.tsx';
import { StillRight } from './still-right.tsx';

export type Notice =
  | 'corrected'
  | 'agreed'
  | 'refreshed'
  | 'taken-over'
  | 'paused'
  | 'resumed'
  | 'nothing-changed'
  | 'agrees-to-nothing'
  | 'changed-meanwhile';

export type OwnProps = {
  readonly voice: PageVoice;
  readonly record: OwnRecord;
  readonly identity: readonly Told[];
  readonly answers: readonly Told[];
  /** What is offered to them. */
  readonly offered: Child;
  /** What they may pass on to their family. */
  readonly invitation: Child;
  readonly agreed: readonly (Agreed & { readonly question: string })[];
  readonly notice?: Notice | undefined;
  readonly now: Date;
  /** Messages to many, by their ids, as the trail names them. */
  readonly letters: ReadonlyMap<
    string,
    { readonly office: string; readonly subject: string; readonly language: Language }
  >;
};

/** A page of a visit: nobody keeps it, and there is a way out. */
export const VisitPage = ({
  voice,
  round,
  heading,
  part = '',
  assets = [],
  children,
}: {
  readonly voice: PageVoice;
  readonly round: string;
  readonly heading: string;
  readonly part?: string;
  readonly assets?: readonly string[];
  readonly children?: Child;
}) => (
  <Page
    title={heading}
    voice={voice}
    address={recordAddress(round, part) + voice.here}
    assets={['forms.css', ...assets]}
    menu={
      <form method="post" action={recordAddress(round, '/leave')}>
        <button class="button quiet">{voice.say('record.leave')}</button>
      </form>
    }
  >
    <h1>{heading}</h1>
    {children}
  </Page>
);

const isBad = (notice: Notice): boolean => notice === 'agrees-to-nothing' || notice === 'changed-meanwhile';

const Answers = ({ told }: { readonly told: readonly Told[] }) => (
  <dl class="facts">
    {told.map(({ question, row, said }) => (
      <div>
        <dt>{row === '' ? question : `${question} (${row})`}</dt>
        <dd>{said}</dd>
      </div>
    ))}
  </dl>
);

const Purposes = ({ voice: { say }, record, agreed }: OwnProps) => (
  <section class="card" aria-labelledby="agreed">
    <h2 id="agreed">{say('record.agreed')}</h2>
    <p>{say('record.agreedLead')}</p>
    <OwnForm record={record} part="/purposes">
      {agreed.map(({ purpose, yes, question }) => (
        <p class="tick">
          <label>
            <input type="checkbox" name="purpose" value={purpose} checked={yes} /> {question}
          </label>
        </p>
      ))}
      <p class="actions">
        <button class="button">{say('record.keepAgreed')}</button>
      </p>
    </OwnForm>
  </section>
);

/** What others do with a record that a person may stop. */
const uses = ['registrant-listed', 'registrant-approached'] as const;

/** What is done by messages to many. */
const letterUses = ['registrant-written-to', 'registrant-bounced', 'registrant-complained'] as const;

/** Shown to whoever agrees to be matched, where the uses stand that come of it. */
const StopMatching = ({ voice: { say }, record, agreed }: OwnProps) =>
  agreed.some(({ purpose, yes }) => purpose === matchingConsent && yes) ? (
    <OwnForm record={record} part="/stop-matching">
      <p class="muted">{say('record.stopMatchingLead')}</p>
      <button class="button quiet">{say('record.stopMatching')}</button>
    </OwnForm>
  ) : null;

/** Who wrote to them with others, and about what. */
const Letter = (of: { readonly action: string; readonly letter: ReturnType<OwnProps['letters']['get']> }) =>
  of.letter === undefined || !letterUses.some((one) => one === of.action) ? null : (
    <>
      {' '}
      · {of.letter.office}: <q lang={of.letter.language}>{of.letter.subject}</q>
    </>
  );

const Trail = (props: OwnProps) => {
  const { voice, record } = props;
  const { say, formats } = voice;
  const { response, trail } = record;
  return (
    <section class="card" aria-labelledby="done">
      <h2 id="done">{say('record.done')}</h2>
      <ol class="events">
        <li>
          <strong>{say('record.did.registered')}</strong> · {formats.moment(response.receivedAt)}
        </li>
        {trail.map(({ at, by, action, reason }) => (
          <li data-what={action}>
            <strong>{say(`record.did.${didOf(action, response)}`)}</strong> · {formats.moment(at)} ·{' '}
            {by === thePerson ? say('record.byYou') : say('record.byOffice')}
            <Letter action={action} letter={props.letters.get(reason)} />
            {uses.some((use) => use === action) ? <> · {rowSaid(voice, readShortageKey(reason))}</> : null}
          </li>
        ))}
      </ol>
      <StopMatching {...props} />
    </section>
  );
};

const told = [
  ...uses,
  ...letterUses,
  'registrant-taken',
  'registrant-shown',
  'registrant-corrected',
  'registrant-withdrawn',
  'registrant-erased',
  'registrant-verified',
  'registrant-paused',
  'registrant-resumed',
  'registrant-refreshed',
  'registrant-reminded',
] as const;
/** What a line of the trail is called; what was typed from paper was taken by nobody who was there. */
const didOf = (action: string, { answers }: OwnRecord['response']): (typeof told)[number] | 'from-paper' | 'other' =>
  action === 'registrant-taken' && answers['taken_by'] === 'paper'
    ? 'from-paper'
    : (told.find((one) => one === action) ?? 'other');

/** Everything on one page. */
export const OwnRecordPage = (props: OwnProps) => {
  const { voice, record, identity, answers, offered, notice } = props;
  const { say, formats } = voice;
  const { round, response } = record;
  const to = (part: string) => recordAddress(round.id, part);
  const ofAge = isOfAge(response, props.now);
  return (
    <VisitPage voice={voice} round={round.id} heading={say('record.heading')}>
      <p class="lead">{say('record.of', { title: round.title })}</p>
      {notice !== undefined && (
        <p class={`notice ${isBad(notice) ? 'bad' : 'good'}`} role={isBad(notice) ? 'alert' : 'status'}>
          {say(`record.notice.${notice}`)}
        </p>
      )}
      <dl class="facts">
        <div>
          <dt>{say('filling.receipt')}</dt>
          <dd class="receipt">{shortReceipt(response.id)}</dd>
        </div>
        <div>
          <dt>{say('record.did.registered')}</dt>
          <dd>{formats.moment(response.receivedAt)}</dd>
        </div>
      </dl>
      {ofAge && <p class="notice warn">{say('record.ofAge')}</p>}
      {response.pausedAt !== undefined && !ofAge && (
        <p class="notice warn">{say('record.isPaused', { since: formats.moment(response.pausedAt) })}</p>
      )}
      <nav class="actions" aria-label={say('record.what')}>
        <a class="button" href={to('/correct')}>
          {say(ofAge ? 'record.takeOver' : 'record.correct')}
        </a>
        <OwnForm record={record} part="/take-away">
          <button class="button quiet">{say('record.takeAway')}</button>
        </OwnForm>
        {!ofAge && (
          <OwnForm record={record} part="/pause">
            <input type="hidden" name="to" value={response.pausedAt === undefined ? 'paused' : 'resumed'} />
            <button class="button quiet">
              {say(response.pausedAt === undefined ? 'record.pause' : 'record.resume')}
            </button>
          </OwnForm>
        )}
        <a class="button quiet" href={to('/erase')}>
          {say('record.erase')}
        </a>
      </nav>
      {!ofAge && <StillRight {...props} />}
      {offered}
      <section class="card" aria-labelledby="who">
        <h2 id="who">{say('record.who')}</h2>
        <p class="muted">{say('record.whoLead')}</p>
        <Answers told={identity} />
      </section>
      <Purposes {...props} />
      <section class="card" aria-labelledby="answers">
        <h2 id="answers">{say('record.answers')}</h2>
        <Answers told={answers} />
      </section>
      <Trail {...props} />
      {props.invitation}
    </VisitPage>
  );
};
