/** Interviews of a round: how many stand where, a form that says which to see, and a line each. Ids and codes, no answers. */
import type { Child } from 'hono/jsx';

import { dispositions } from '#schemas/reference/lists.ts';
import type { OfficeMove } from '#functions/fieldwork/review/review-deps.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { SeenRound } from '../read/deps.ts';
import type { FiledRound } from '../read/filed-round.ts';
import { LinkTo, roundAddress, RoundPage } from '../round-page.tsx';
import { listAddress } from './address.ts';
import type { AddressOf } from './addresses.ts';
import { ReasonBox } from './decide-form.tsx';
import { type Filter, filterAsQuery, flagCodes, standings } from './filter.ts';
import { Lines, type Names } from './lines.tsx';
import type { listedIn } from './listed.ts';

type Worded = { readonly wording: PageWording };
/** What the list is made of. */
export type ListProps = Worded & {
  readonly seen: SeenRound;
  readonly filed: FiledRound;
  readonly filter: Filter;
  readonly list: ReturnType<typeof listedIn>;
  readonly addressOf: AddressOf;
  readonly names: Names;
  /** Moves that whoever reads may make. */
  readonly moves: readonly OfficeMove[];
  /** Nothing was decided: why, with what was chosen and typed. */
  readonly notDone?: {
    readonly notice: 'none' | 'no-reason';
    readonly picked: ReadonlySet<string>;
    readonly reason: string;
  };
};

const Standings = ({ seen, filter, list, wording: { say, count } }: Omit<ListProps, 'filed'>) => {
  const all = { ...filter, state: undefined, page: 1 };
  const round = seen.entry.round.id;
  return (
    <nav class="parts" aria-label={say('office.standings')}>
      <ul>
        <li>
          <a href={listAddress(round, all)} aria-current={filter.state === undefined ? 'true' : undefined}>
            {say('office.everyState')}
          </a>
        </li>
        {standings
          .filter((state) => list.counts[state] > 0 || filter.state === state)
          .map((state) => (
            <li>
              <a
                href={listAddress(round, { ...all, state })}
                aria-current={filter.state === state ? 'true' : undefined}
                data-state={state}
              >
                {say(`office.state.${state}`)}: {count(list.counts[state])}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
};

type SelectProps = { readonly label: string; readonly name: string; readonly all: string; readonly children: Child };

const Select = ({ label, name, all, children }: SelectProps) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{all}</option>
      {children}
    </select>
  </label>
);

const FilterForm = ({ seen, filed, filter, wording }: Omit<ListProps, 'list'>) => {
  const { say } = wording;
  return (
    <form method="get" action={roundAddress(seen.entry.round.id, '/interviews')} class="fields">
      {filter.state === undefined ? null : <input type="hidden" name="state" value={filter.state} />}
      {filed.studies.length < 2 ? null : (
        <Select label={say('office.study')} name="instrument" all={say('office.any')}>
          {filed.studies.map(({ study: { instrument } }) => (
            <option value={instrument.id} selected={filter.instrument === instrument.id}>
              {wording.instrument(instrument.id)}
            </option>
          ))}
        </Select>
      )}
      <Select label={say('office.outcome')} name="outcome" all={say('office.any')}>
        {dispositions.codes.map((code) => (
          <option value={code} selected={filter.outcome === code}>
            {wording.domainValue('', 'disposition', code)}
          </option>
        ))}
      </Select>
      <Select label={say('office.by.enumerator')} name="enumerator" all={say('office.any')}>
        {seen.enumerators.map(({ id, name }) => (
          <option value={id} selected={filter.enumerator === id}>
            {name} ({id})
          </option>
        ))}
      </Select>
      <label>
        {say('office.by.psu')}
        <input name="psu" value={filter.psu ?? ''} autocapitalize="off" autocomplete="off" />
      </label>
      <label>
        {say('office.link')}
        <input name="link" value={filter.link ?? ''} autocapitalize="off" autocomplete="off" />
      </label>
      <Select label={say('office.flag')} name="flag" all={say('office.any')}>
        <option value="any" selected={filter.flag === 'any'}>
          {say('office.flagged')}
        </option>
        {flagCodes.map((code) => (
          <option value={code} selected={filter.flag === code}>
            {say(`flag.${code}`)}
          </option>
        ))}
      </Select>
      <button class="button quiet">{say('office.show')}</button>
    </form>
  );
};

type ManyProps = Worded & Pick<ListProps, 'filter' | 'moves'> & { readonly round: string; readonly reason: string };

/** One reason for all that are chosen; each is moved by itself. */
const ManyForm = ({ round, filter, reason, moves, wording }: ManyProps) => {
  const { say } = wording;
  return (
    <section class="card" aria-labelledby="decide-many">
      <h2 id="decide-many">{say('moving.heading')}</h2>
      <form id="many" method="post" action={roundAddress(round, '/interviews/move')} class="decide">
        <input type="hidden" name="filter" value={filterAsQuery(filter)} />
        <ReasonBox id="many-reason" reason={reason} wording={wording} />
        <div class="actions">
          {moves.map((move) => (
            <button class={move === 'accept' ? 'button' : 'button quiet'} name="move" value={move}>
              {say(`office.move.${move}`)}
            </button>
          ))}
        </div>
      </form>
    </section>
  );
};

/** Why nothing is listed, and what leads on. */
const NothingListed = ({ seen, filed, wording }: Pick<ListProps, 'seen' | 'filed' | 'wording'>) => {
  const { say, voice } = wording;
  const { round, state } = seen.entry;
  const to = { round: round.id, wording };
  const all = <a href={listAddress(round.id, {})}>{say('office.showAll')}</a>;
  if (filed.studies.some(({ lines }) => lines.length > 0)) return <p>{voice.pieces('office.nothingFits', { all })}</p>;
  return (
    <p>
      {state === 'draft'
        ? voice.pieces('office.noneInDraft', { about: <LinkTo part="about" {...to} /> })
        : voice.pieces('office.noneArrived', { people: <LinkTo part="people" {...to} /> })}
    </p>
  );
};

/** The page. */
export const ListPage = (props: ListProps) => {
  const { seen, filter, list, moves, notDone, wording } = props;
  const { say, count } = wording;
  const round = seen.entry.round.id;
  const to = (page: number): string => listAddress(round, { ...filter, page });
  return (
    <RoundPage wording={wording} entry={seen.entry} part="interviews">
      {notDone === undefined ? null : (
        <div class="notice bad" role="alert">
          <p>{say(notDone.notice === 'none' ? 'moving.none' : 'office.refused.no-reason')}</p>
        </div>
      )}
      {seen.isWhole ? null : <p class="notice">{say('office.ownTeam')}</p>}
      <Standings {...props} />
      <FilterForm {...props} />
      <p role="status">{say('office.found', { count: count(list.found) })}</p>
      {list.found === 0 ? (
        <NothingListed {...props} />
      ) : (
        <Lines
          {...props}
          round={round}
          studies={props.filed.studies.length}
          lines={list.lines}
          picked={notDone?.picked}
        />
      )}
      {list.found === 0 ? null : (
        <ManyForm round={round} filter={filter} reason={notDone?.reason ?? ''} moves={moves} wording={wording} />
      )}
      {list.pages < 2 ? null : (
        <nav class="pages" aria-label={say('office.pages')}>
          {filter.page > 1 ? <a href={to(Math.min(filter.page, list.pages) - 1)}>{say('office.newer')}</a> : null}
          <span>
            {say('office.pageOf', { page: count(Math.min(filter.page, list.pages)), pages: count(list.pages) })}
          </span>
          {filter.page < list.pages ? <a href={to(filter.page + 1)}>{say('office.older')}</a> : null}
        </nav>
      )}
    </RoundPage>
  );
};
