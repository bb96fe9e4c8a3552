/** Who goes out in a round: what each is to do and has delivered, and the links with which they do it. */
import { endOf, type LinkEntry, longestDays, mostInterviews, usualDays } from '#schemas/fieldwork/enumerators.ts';
import type { StoredEnumerator } from '#functions/store/store.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { SeenRound } from '../read/deps.ts';
import { ReasonBox } from '../interviews/decide-form.tsx';
import { LinkTo, RoundPage, roundAddress } from '../round-page.tsx';
import { Scroll } from '../scroll.tsx';

/** What came of one enumerator's work. */
export type Delivered = { readonly count: number; readonly last: string };

type PeopleProps = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly delivered: ReadonlyMap<string, Delivered>;
  /** Newest first. */
  readonly links: readonly LinkEntry[];
  /** Places of the frame that nobody is to visit. */
  readonly unvisited: number;
  /** Whether there are places to send somebody to. */
  readonly hasPlaces: boolean;
  readonly mayGive: boolean;
  readonly mayAssign: boolean;
  /** What was just set. */
  readonly set?: { readonly added: number; readonly changed: number } | undefined;
  /** ISO 8601. */
  readonly now: string;
  readonly notice?: 'not-a-wish' | 'no-reason' | 'ended-before' | 'nobody' | undefined;
};

const assignAddress = (round: string): string => roundAddress(round, '/people/assign');

type Worded = Pick<PeopleProps, 'wording'>;

type TableProps = Pick<PeopleProps, 'wording' | 'seen' | 'delivered' | 'mayAssign'>;

const PeopleTable = ({ wording, seen, delivered, mayAssign }: TableProps) => {
  const { say, count, formats } = wording;
  return (
    <Scroll label={say('office.people')}>
      <table>
        <caption>{say('office.people')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('office.by.enumerator')}</th>
            <th scope="col">{say('office.team')}</th>
            <th scope="col" class="num">
              {say('office.places')}
            </th>
            <th scope="col" class="num">
              {say('office.delivered')}
            </th>
            <th scope="col">{say('office.lastDelivered')}</th>
            {mayAssign ? <td></td> : null}
          </tr>
        </thead>
        <tbody>
          {seen.enumerators.map(({ id, name, team, assignments }) => {
            const own = delivered.get(id);
            return (
              <tr>
                <th scope="row">
                  {name} <small>({id})</small>
                </th>
                <td>{team ?? '–'}</td>
                <td class="num">{count(assignments.length)}</td>
                <td class="num">{count(own?.count ?? 0)}</td>
                <td>{own === undefined ? '–' : formats.moment(own.last)}</td>
                {mayAssign ? (
                  <td>
                    <a
                      href={`${assignAddress(seen.entry.round.id)}?who=${encodeURIComponent(id)}`}
                      aria-label={`${say('assigning.change')}: ${name}`}
                    >
                      {say('assigning.change')}
                    </a>
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
};

const GiveForm = ({ wording, round, busy }: Worded & { round: string; busy: readonly StoredEnumerator[] }) => {
  const { say } = wording;
  return (
    <section class="card" aria-labelledby="give">
      <h2 id="give">{say('office.giveLinks')}</h2>
      <p class="hint">{say('office.giveHint')}</p>
      <form method="post" action={roundAddress(round, '/people/links')}>
        <div class="fields">
          <label>
            {say('office.giveTo')}
            <select name="who">
              <option value="">{say('office.giveToAll', { count: busy.length })}</option>
              {busy.map(({ id, name }) => (
                <option value={id}>{name}</option>
              ))}
            </select>
          </label>
          <label>
            {say('office.giveDays')}
            <input name="days" type="number" min="1" max={String(longestDays)} value={String(usualDays)} required />
          </label>
          <label>
            {say('office.giveQuota')}
            <input name="quota" type="number" min="1" max={String(mostInterviews)} />
          </label>
          <label class="tick">
            <input name="trial" type="checkbox" value="yes" /> {say('office.giveTrial')}
          </label>
        </div>
        <button class="button">{say('office.give')}</button>
      </form>
    </section>
  );
};

type LinkProps = Worded & {
  readonly link: LinkEntry;
  readonly name: string;
  readonly mayGive: boolean;
  readonly now: string;
};

const LinkLine = ({ wording, link, name, mayGive, now }: LinkProps) => {
  const { say, formats } = wording;
  const { at, why } = endOf(link);
  const isOver = at <= now;
  const state = isOver
    ? why === 'revoked'
      ? say('office.linkEnded', { moment: formats.moment(at), reason: link.ended?.reason ?? '' })
      : say('office.linkExpired', { moment: formats.moment(at) })
    : say('office.linkValid', { moment: formats.moment(at) });
  const limits = [
    ...(link.trial === true ? [say('office.linkTrial')] : []),
    ...(link.quota === undefined ? [] : [say('office.linkQuota', { count: link.quota })]),
  ];
  return (
    <li>
      <strong>{name}</strong> · {[state, ...limits].join(' · ')} <small>({link.id})</small>
      {isOver || !mayGive ? null : (
        <details>
          <summary>{say('office.endLink')}</summary>
          <form
            class="decide"
            method="post"
            action={roundAddress(link.round, `/people/links/${encodeURIComponent(link.id)}/end`)}
          >
            <ReasonBox id={`reason-${link.id}`} reason="" hint={say('office.reasonKept')} wording={wording} />
            <p class="hint">{say('office.endHint')}</p>
            <button class="button quiet">{say('office.endLink')}</button>
          </form>
        </details>
      )}
    </li>
  );
};

/** The page. */
export const PeoplePage = (props: PeopleProps) => {
  const { wording, seen, delivered, links, unvisited, hasPlaces, mayGive, mayAssign, set, now, notice } = props;
  const { say, count } = wording;
  const { round } = seen.entry;
  const busy = seen.enumerators.filter(({ assignments }) => assignments.length > 0);
  const nameOf = ({ enumerator: id, instrument }: LinkEntry): string =>
    seen.enumerators.find((one) => one.id === id)?.name ??
    id ??
    (instrument === undefined ? '–' : wording.instrument(instrument));
  return (
    <RoundPage wording={wording} entry={seen.entry} part="people" address={roundAddress(round.id, '/people')}>
      {notice === undefined ? null : (
        <div class="notice bad" role="alert">
          <p>{say(`office.peopleNotice.${notice}`)}</p>
        </div>
      )}
      {set === undefined ? null : (
        <p class="notice good" role="status">
          {say('assigning.done', { added: count(set.added), changed: count(set.changed) })}
        </p>
      )}
      {seen.isWhole ? null : <p class="muted">{say('office.ownTeam')}</p>}
      {seen.enumerators.length === 0 ? (
        <p>
          {!seen.isWhole
            ? say('office.noTeam')
            : hasPlaces
              ? say('office.noPeople')
              : wording.voice.pieces('office.noPlaces', {
                  about: <LinkTo part="about" round={round.id} wording={wording} />,
                })}
        </p>
      ) : (
        <PeopleTable wording={wording} seen={seen} delivered={delivered} mayAssign={mayAssign} />
      )}
      {mayAssign ? (
        <p>
          <a class="button quiet" href={assignAddress(round.id)}>
            {say('assigning.heading')}
          </a>
        </p>
      ) : null}
      {unvisited > 0 && seen.isWhole ? <p>{say('office.unvisited', { count: unvisited })}</p> : null}
      {mayGive && busy.length > 0 ? <GiveForm wording={wording} round={round.id} busy={busy} /> : null}
      {links.length === 0 ? null : (
        <section aria-labelledby="links">
          <h2 id="links">{say('office.links')}</h2>
          <ul class="links">
            {links.map((link) => (
              <LinkLine wording={wording} link={link} name={nameOf(link)} mayGive={mayGive} now={now} />
            ))}
          </ul>
        </section>
      )}
    </RoundPage>
  );
};
