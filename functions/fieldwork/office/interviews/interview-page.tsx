/** One interview: where it stands, what may be done, what its versions say differently, what happened to it, its answers in words. */
import { isPlatformRule } from '#schemas/fieldwork/platform-notes.ts';
import type { Flag } from '#analysis/fieldwork/flags/flag.ts';
import { type InterviewMove, movesFrom } from '#schemas/fieldwork/interview-states.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { stateOf } from '#functions/store/standing.ts';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage } from '../round-page.tsx';
import { interviewAddress } from './address.ts';
import { type Beside, type Told } from './answers.ts';
import { DecideForm } from './decide-form.tsx';
import { LostDraw, type LostDwelling } from './lost-draw.tsx';
import { ConflictPart, VersionsTable } from './versions.tsx';
import { eventsOf, type OneInterview } from './read-interview.ts';

type Worded = { readonly wording: PageWording };

/** What somebody typed or asked that could not be done, and why. */
export type Refused = {
  readonly notice: 'changed' | 'no-reason' | 'not-from-here' | 'no-version' | 'nothing-changed';
  readonly reason: string;
};

export type InterviewProps = Worded & {
  readonly seen: SeenRound;
  readonly one: OneInterview;
  readonly unit: FrameUnit | undefined;
  readonly flags: readonly Flag[];
  /** As what somebody decides. */
  readonly as: 'supervisor' | 'coordinator';
  readonly answers: readonly Told[];
  /** Answers that versions of it say differently, the oldest version first. */
  readonly changes: readonly Beside[];
  /** The same of the versions between which somebody is to decide, the one that counts first. */
  readonly apart: readonly Beside[];
  /** Whether anybody in the field would be shown that it is sent back. */
  readonly isShown: boolean;
  /** What is known of its dwelling, where the draw that it was made by does not hold. */
  readonly lost: LostDwelling | undefined;
  readonly refused?: Refused | undefined;
  /** Something was decided a moment ago. */
  readonly isDone: boolean;
};

const Facts = ({ one: { record }, unit, seen, wording }: InterviewProps) => {
  const { say, formats } = wording;
  const { enumerator, link, startedAt, endedAt, receivedAt, trial, clock, answers, version, position } = record;
  const name = seen.enumerators.find(({ id }) => id === enumerator)?.name;
  const psu = typeof answers['psu'] === 'string' ? answers['psu'] : undefined;
  const facts = [
    ['office.state', say(`office.state.${stateOf(record)}`)],
    ['office.by.psu', psu === undefined ? '–' : unit === undefined ? psu : `${unit.label} (${psu})`],
    [
      'office.by.enumerator',
      enumerator === undefined ? '–' : name === undefined ? enumerator : `${name} (${enumerator})`,
    ],
    ['office.link', link ?? '–'],
    ['office.startedAt', formats.moment(startedAt)],
    ['office.endedAt', formats.moment(endedAt)],
    ['office.receivedAt', formats.moment(receivedAt)],
    ...(position === undefined ? [] : [['office.position', `${position.latitude}, ${position.longitude}`] as const]),
    ['office.version', String(version)],
  ] as const;
  return (
    <>
      <dl class="facts">
        {facts.map(([label, text]) => (
          <div>
            <dt>{say(label)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {trial === true ? <p class="notice">{say('office.isTrial')}</p> : null}
      {clock === undefined ? null : <p class="notice">{say('office.clockMended')}</p>}
    </>
  );
};

const Flags = ({ flags, one: { record }, seen, wording: { say } }: InterviewProps) =>
  flags.length === 0 ? null : (
    <section class="card" aria-labelledby="flags">
      <h2 id="flags">{say('office.flags')}</h2>
      <p class="muted">{say('office.flagsLead')}</p>
      <ul>
        {flags.map(({ code, interview, with: other }) => {
          const another = interview === record.id ? other : interview;
          return (
            <li data-flag={code}>
              {say(`flag.${code}`)}{' '}
              {another === undefined ? null : (
                <a href={interviewAddress(seen.entry.round.id, { ...record, id: another })}>{say('office.theOther')}</a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );

/** What was unlikely and said to be right, what was noted, and what is unlikely still. */
const Remarks = ({ one: { record }, answers, wording }: InterviewProps) => {
  const { say } = wording;
  const { notes = [], remarks = [] } = record;
  const questions = new Map(answers.map(({ pointer, question }) => [`/answers${pointer}`, question]));
  const asked = (pointer: string): string => questions.get(pointer) ?? pointer.replace('/answers/', '');
  const rule = (code: string): string =>
    isPlatformRule(code)
      ? say(`office.noted.${code}`)
      : (wording.rule(record.instrument, code) ?? say('faults.rule', { rule: code }));
  if (notes.length + remarks.length === 0) return null;
  return (
    <section class="card" aria-labelledby="remarks">
      <h2 id="remarks">{say('office.remarks')}</h2>
      <ul>
        {notes.map((one) => (
          <li>
            {one.pointer === '' ? null : `${asked(one.pointer)}: `}
            {rule(one.rule)}
          </li>
        ))}
        {remarks.map((one) => (
          <li>
            {asked(one.pointer)}: {one.rule === undefined ? null : `${rule(one.rule)} ${say('office.saidRight')}`}{' '}
            {one.note === undefined ? null : <q>{one.note}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
};

const History = ({ one, wording }: InterviewProps) => {
  const { say, formats } = wording;
  return (
    <section class="card" aria-labelledby="history">
      <h2 id="history">{say('office.history')}</h2>
      <ol class="events">
        {eventsOf(one).map(({ at, what, by, reason }) => (
          <li data-what={what}>
            <strong>{say(`office.event.${what}`)}</strong> · {formats.moment(at)}
            {by === '' ? null : ` · ${one.nameOf(by)}`}
            {reason === '' ? null : <blockquote>{reason}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  );
};

const Answers = ({ answers, one, wording: { say } }: InterviewProps) => (
  <section aria-labelledby="answers">
    <h2 id="answers">{say('office.answers')}</h2>
    {one.study === undefined ? <p class="notice warn">{say('office.noStudyVersion')}</p> : null}
    <dl class="answers">
      {answers.map(({ pointer, row, question, said }) => (
        <div data-pointer={pointer} class={row === '' ? undefined : 'in-row'}>
          <dt>{row === '' ? question : `${row} · ${question}`}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const Notice = ({ refused, isDone, wording: { say } }: InterviewProps) =>
  refused !== undefined ? (
    <p class="notice bad" role="alert">
      {say(`office.refused.${refused.notice}`)}
    </p>
  ) : isDone ? (
    <p class="notice good" role="status">
      {say('office.done')}
    </p>
  ) : null;

/** The page. Moves are those that the table of states allows from here, and no others. */
export const InterviewPage = (props: InterviewProps) => {
  const { seen, one, as, changes, apart, isShown, lost, refused, wording } = props;
  const { record, conflict } = one;
  const { say } = wording;
  const round = seen.entry.round.id;
  const address = interviewAddress(round, record);
  const moves: readonly InterviewMove[] = movesFrom(stateOf(record), as);
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="interviews"
      heading={say('office.interviewOf', { study: wording.instrument(record.instrument) })}
      address={address}
    >
      <Notice {...props} />
      <Facts {...props} />
      {lost === undefined ? null : <LostDraw lost={lost} wording={wording} />}
      <Flags {...props} />
      {conflict === undefined ? null : (
        <ConflictPart
          conflict={conflict}
          apart={apart}
          mayDecide={as === 'coordinator'}
          address={address}
          reason={refused?.reason ?? ''}
          wording={wording}
        />
      )}
      <DecideForm
        moves={moves}
        address={address}
        revision={record.revision ?? 0}
        reason={refused?.reason ?? ''}
        isShown={isShown}
        editAt={
          moves.includes('edit') && one.study !== undefined ? interviewAddress(round, record, '/edit') : undefined
        }
        wording={wording}
      />
      {changes.length === 0 ? null : (
        <section aria-labelledby="changes">
          <h2 id="changes">{say('office.changes')}</h2>
          <VersionsTable
            caption={say('office.changes')}
            versions={[...one.history, record].map((_, n) => say('office.versionNumber', { number: n + 1 }))}
            rows={changes}
            wording={wording}
          />
        </section>
      )}
      <Remarks {...props} />
      <History {...props} />
      <Answers {...props} />
    </RoundPage>
  );
};
