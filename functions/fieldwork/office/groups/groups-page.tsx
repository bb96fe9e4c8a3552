/** Messages to registrants: a line each, and the form for another one. */
import type { GroupFaults, TypedGroup } from '#functions/groups/typed-group.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { StoredGroupMessage } from '#functions/store/store.ts';
import type { Language } from '#schemas/words/languages.ts';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage } from '../round-page.tsx';
import { Scroll } from '../scroll.tsx';
import { GroupFields } from './group-fields.tsx';
import { type GroupNotice, groupsAddress, Notice, standingSaid } from './group-parts.tsx';

type Props = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly messages: readonly (StoredGroupMessage & { readonly isOver: boolean })[];
  readonly spoken: readonly Language[];
  readonly typed: TypedGroup;
  readonly faults?: GroupFaults | undefined;
  readonly notice?: GroupNotice | undefined;
};

const MessagesTable = ({ wording, seen, messages }: Props) => {
  const { say, formats } = wording;
  return (
    <Scroll label={say('groups.heading')}>
      <table>
        <caption class="visually-hidden">{say('groups.heading')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('groups.subject')}</th>
            <th scope="col">{say('groups.purpose')}</th>
            <th scope="col">{say('groups.standing')}</th>
            <th scope="col">{say('groups.step.written')}</th>
          </tr>
        </thead>
        <tbody>
          {messages.map(({ id, texts: [first], purpose, state, isOver, writtenAt }) => (
            <tr data-message={id}>
              <th scope="row">
                <a href={groupsAddress(seen.entry.round.id, id)} lang={first?.language}>
                  {first?.subject}
                </a>
              </th>
              <td>{say(`groups.purpose.${purpose}`)}</td>
              <td>{standingSaid(wording, state, isOver)}</td>
              <td>{formats.moment(writtenAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** The page. */
export const GroupsPage = (props: Props) => {
  const { wording, seen, messages, spoken, typed, faults = {}, notice } = props;
  const { say } = wording;
  const { id } = seen.entry.round;
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={say('groups.heading')}
      address={groupsAddress(id)}
    >
      {notice === undefined ? null : <Notice notice={notice} wording={wording} />}
      <p class="lead">{say('groups.lead')}</p>
      {messages.length === 0 ? <p>{say('groups.none')}</p> : <MessagesTable {...props} />}
      <section class="card" aria-labelledby="write">
        <h2 id="write">{say('groups.write')}</h2>
        <form method="post" action={groupsAddress(id)} class="decide letter">
          <GroupFields wording={wording} typed={typed} faults={faults} spoken={spoken} />
          <p class="actions">
            <button class="button">{say('groups.keep')}</button>
          </p>
        </form>
      </section>
    </RoundPage>
  );
};
