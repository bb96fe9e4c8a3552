/** One message to registrants: as they get it, whom it reaches, what was done, how far it is, and the next step. */
import type { GroupMail } from '#functions/groups/group-mail.ts';
import type { ShownReach } from '#functions/groups/reached.ts';
import { asTyped, type GroupFaults, type TypedGroup } from '#functions/groups/typed-group.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { StoredGroupMessage } from '#functions/store/store.ts';
import { type Language, ownNames } from '#schemas/words/languages.ts';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage } from '../round-page.tsx';
import { GroupFields } from './group-fields.tsx';
import { filterSaid, type GroupNotice, groupsAddress, Notice, standingSaid } from './group-parts.tsx';
import { type Counts, Progress } from './group-progress.tsx';

export type GroupProps = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly message: StoredGroupMessage;
  /** What each language gets. */
  readonly mails: readonly (GroupMail & { readonly language: Language })[];
  /** Whom it reaches now; of what is sent already there are counts. */
  readonly reach: ShownReach | undefined;
  readonly counts: Counts;
  readonly isOver: boolean;
  readonly spoken: readonly Language[];
  /** Whether whoever looks wrote any of it. */
  readonly isOwn: boolean;
  readonly mayApprove: boolean;
  readonly nameOf: (by: string) => string;
  readonly isDone: boolean;
  readonly typed?: TypedGroup | undefined;
  readonly faults?: GroupFaults | undefined;
  readonly notice?: GroupNotice | undefined;
};

const Steps = ({ wording: { say, formats }, message, nameOf }: GroupProps) => {
  const { writers, writtenAt, approved, sent, stopped } = message;
  const steps = [
    ['written', writtenAt, writers.map(nameOf).join(', ')],
    ...(['approved', 'sent', 'stopped'] as const).flatMap((name) => {
      const step = { approved, sent, stopped }[name];
      return step === undefined ? [] : [[name, step.at, nameOf(step.by)] as const];
    }),
  ] as const;
  return (
    <section class="card" aria-labelledby="steps">
      <h2 id="steps">{say('groups.steps')}</h2>
      <ol class="events">
        {steps.map(([name, at, by]) => (
          <li data-step={name}>
            <strong>{say(`groups.step.${name}`)}</strong> · {formats.moment(at)} · {by}
          </li>
        ))}
      </ol>
    </section>
  );
};

const Reach = ({ wording, message, reach }: GroupProps) => {
  const { say } = wording;
  const shown = (people: number | null) => (people === null ? say('groups.tooFew') : say('groups.people', { people }));
  return (
    <section class="card" aria-labelledby="for-whom">
      <h2 id="for-whom">{say('groups.to')}</h2>
      <ul>
        {filterSaid(wording, message).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {reach === undefined ? null : (
        <>
          <h3>{say('groups.reach')}</h3>
          <p class="hint">{say('groups.reachHint')}</p>
          <dl class="facts">
            <div>
              <dt>{say('groups.all')}</dt>
              <dd data-reach="all">{shown(reach.people)}</dd>
            </div>
            {[...reach.by].map(([code, people]) => (
              <div>
                <dt lang={code}>{ownNames[code]}</dt>
                <dd>{shown(people)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
};

const Preview = ({ wording: { say }, mails }: GroupProps) => (
  <section class="card" aria-labelledby="preview">
    <h2 id="preview">{say('groups.preview')}</h2>
    <p class="hint">{say('groups.previewLead')}</p>
    {mails.map(({ language, subject, text }) => (
      <article lang={language} data-preview={language}>
        <h3>
          {ownNames[language]}: {subject}
        </h3>
        <p class="lines">{text}</p>
      </article>
    ))}
  </section>
);

type Act = 'approve' | 'send' | 'stop';

/** One button, with what comes of it. */
const Button = ({ wording, seen, message, act, says }: GroupProps & { act: Act; says: Act | 'goOn' }) => (
  <form method="post" action={groupsAddress(seen.entry.round.id, message.id, `/${act}`)} class="decide">
    <input type="hidden" name="revision" value={String(message.revision)} />
    <p class="hint">{wording.say(`groups.${says}Hint`)}</p>
    <p class="actions">
      <button class={act === 'stop' ? 'button quiet' : 'button'}>{wording.say(`groups.${says}`)}</button>
    </p>
  </form>
);

/** What may be done now. */
const NextStep = (props: GroupProps) => {
  const { wording, message, isOver, isOwn, mayApprove } = props;
  const { state } = message;
  if (state === 'written' && isOwn) return <p class="notice warn">{wording.say('groups.ownText')}</p>;
  if (state === 'written') return mayApprove ? <Button {...props} act="approve" says="approve" /> : null;
  if (state === 'approved') return <Button {...props} act="send" says="send" />;
  if (state === 'stopped' || isOver) return null;
  return (
    <>
      <Button {...props} act="send" says="goOn" />
      <Button {...props} act="stop" says="stop" />
    </>
  );
};

const ChangeForm = (props: GroupProps) => {
  const { wording, seen, message, spoken, typed = asTyped(message), faults = {} } = props;
  const { say } = wording;
  return (
    <details open={props.typed !== undefined}>
      <summary>{say('groups.change')}</summary>
      <form method="post" action={groupsAddress(seen.entry.round.id, message.id)} class="decide letter">
        <input type="hidden" name="revision" value={String(message.revision)} />
        <p class="hint">{say('groups.changeHint')}</p>
        <GroupFields wording={wording} typed={typed} faults={faults} spoken={spoken} />
        <p class="actions">
          <button class="button quiet">{say('groups.keep')}</button>
        </p>
      </form>
    </details>
  );
};

/** The page. */
export const GroupPage = (props: GroupProps) => {
  const { wording, seen, message, isOver, isDone, notice } = props;
  const { say } = wording;
  const { id } = seen.entry.round;
  const [first] = message.texts;
  const mayChange = message.state === 'written' || message.state === 'approved';
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={`${say('groups.heading')}: ${first?.subject ?? ''}`}
      address={groupsAddress(id, message.id)}
    >
      {notice === undefined ? null : <Notice notice={notice} wording={wording} />}
      {isDone && notice === undefined ? (
        <p class="notice good" role="status">
          {say('groups.done')}
        </p>
      ) : null}
      <p>
        <a href={groupsAddress(id)}>{say('groups.back')}</a>
      </p>
      <p class="lead">
        {message.office} · {standingSaid(wording, message.state, isOver)}
      </p>
      {mayChange ? null : <Progress {...props} minimumCell={seen.entry.round.settings.minimumCell} />}
      <Preview {...props} />
      <Reach {...props} />
      <Steps {...props} />
      <NextStep {...props} />
      {mayChange ? <ChangeForm {...props} /> : null}
    </RoundPage>
  );
};
