/** The shortage list of a round: with counts for an analyst, with ways to shortlists for a caseworker. */
import { described, Field } from '#functions/fieldwork/office/field.tsx';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { occupationSaid } from '#functions/platform/wording/occupation-said.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import type { RelayEntry } from '#schemas/fieldwork/relays.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import {
  type Shortage,
  shortageKey,
  type ShortageList,
  readShortageKey,
  tensionOf,
} from '#schemas/fieldwork/shortages.ts';

import type { Counted } from '../counted.ts';
import type { ShortageFault } from '../fault.ts';
import { skillsAddress } from './rounds-page.tsx';
import { faultSaid, rowSaid } from './said.ts';

/** What became of a list that was sent. */
export type Brought =
  | { readonly kind: 'imported'; readonly rows: number; readonly enough: number }
  | { readonly kind: 'faulty'; readonly faults: readonly ShortageFault[] }
  | { readonly kind: 'archived' };

export type ListProps = {
  readonly wording: PageWording;
  readonly round: Round;
  readonly list: ShortageList | undefined;
  /** For whoever may see counts. */
  readonly counted: Counted | undefined;
  readonly seesShortlists: boolean;
  readonly mayBring: boolean;
  /** What was typed and not taken. */
  readonly typed: string;
  readonly regions: readonly string[];
  readonly brought: Brought | undefined;
  /** Messages that whoever looks had sent, the newest first. */
  readonly relays: readonly RelayEntry[];
  readonly isHanded: boolean;
};

const mostFaults = 50;
const mostRelaysShown = 50;

const Notice = ({ wording, brought }: ListProps) => {
  const { say, count } = wording;
  if (brought === undefined) return null;
  if (brought.kind === 'imported')
    return (
      <p class="notice good" role="status">
        {say('skills.imported', { rows: brought.rows, enough: brought.enough })}
      </p>
    );
  if (brought.kind === 'archived')
    return (
      <p class="notice bad" role="alert">
        {say('skills.archived')}
      </p>
    );
  const { faults } = brought;
  return (
    <div class="notice bad" role="alert">
      <p>{say('skills.notImported', { count: count(faults.length) })}</p>
      <ul class="table-faults">
        {faults.slice(0, mostFaults).map((fault) => (
          <li>{faultSaid(wording, fault)}</li>
        ))}
      </ul>
      {faults.length > mostFaults ? <p>{say('assigning.more', { count: count(faults.length - mostFaults) })}</p> : null}
    </div>
  );
};

const Count = ({ wording: { say, count }, value }: { readonly wording: PageWording; readonly value: number | null }) =>
  value === null ? <span class="muted">{say('skills.withheld')}</span> : <>{count(value)}</>;

const Rows = ({ wording, round, list, counted, seesShortlists }: ListProps) => {
  const { say, count, formats, voice } = wording;
  const rows = list?.rows ?? [];
  const hasActivity = rows.some(({ activity }) => activity !== undefined);
  const tension = (row: Shortage): string => {
    const value = tensionOf(row);
    return value === undefined ? say('skills.noUnemployed') : formats.number(value, 1);
  };
  return (
    <div class="table-scroll" tabindex={0} role="region" aria-labelledby="rows">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('skills.occupation')}</th>
            <th scope="col">{say(hasActivity ? 'skills.activity' : 'skills.region')}</th>
            <th scope="col" class="number">
              {say('skills.needed')}
            </th>
            {hasActivity ? (
              <th scope="col" class="number">
                {say('skills.tension')}
              </th>
            ) : null}
            {counted === undefined ? null : (
              <>
                <th scope="col" class="number">
                  {say('skills.same')}
                </th>
                <th scope="col" class="number">
                  {say('skills.near')}
                </th>
              </>
            )}
            {seesShortlists ? <th scope="col">{say('skills.shortlist')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { same, near } = counted?.of(row) ?? {};
            const what = `${row.occupation} ${occupationSaid(voice, row.occupation)}`;
            return (
              <tr>
                <th scope="row">{what}</th>
                <td>
                  {row.activity === undefined
                    ? (row.region ?? say('skills.whole'))
                    : (voice.words.lists['activity']?.[row.activity] ?? row.activity)}
                </td>
                <td class="number">{count(row.needed)}</td>
                {hasActivity ? <td class="number">{tension(row)}</td> : null}
                {counted === undefined ? null : (
                  <>
                    <td class="number">
                      <Count wording={wording} value={same ?? null} />
                    </td>
                    <td class="number">{near === undefined ? '–' : <Count wording={wording} value={near} />}</td>
                  </>
                )}
                {seesShortlists ? (
                  <td>
                    <a
                      href={skillsAddress(round.id, `/shortlist/${encodeURIComponent(shortageKey(row))}`)}
                      aria-label={`${say('skills.shortlist')}: ${what}`}
                    >
                      {say('skills.shortlist')}
                    </a>
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

const BringForm = ({ wording: { say }, round, typed, regions }: ListProps) => {
  const hint = say('skills.bringHint');
  return (
    <section class="card" aria-labelledby="bring">
      <h2 id="bring">{say('skills.bring')}</h2>
      {regions.length === 0 ? null : <p class="muted">{say('skills.regions', { regions: regions.join(', ') })}</p>}
      <form method="post" action={skillsAddress(round.id, '/list')} class="table-form">
        <Field id="list" label={say('skills.list')} hint={hint}>
          <textarea
            id="list"
            name="list"
            rows={8}
            class="mono"
            autocapitalize="off"
            spellcheck={false}
            placeholder={'occupation,region,needed'}
            {...described('list', { hint })}
          >
            {typed}
          </textarea>
        </Field>
        <button class="button">{say('skills.keep')}</button>
      </form>
    </section>
  );
};

const Messages = ({ wording: { say, formats, voice }, relays }: ListProps) =>
  relays.length === 0 ? null : (
    <section class="card" aria-labelledby="messages">
      <h2 id="messages">{say('relay.messages')}</h2>
      <ul class="links">
        {relays.slice(0, mostRelaysShown).map(({ at, row, state }) => (
          <li>
            {formats.moment(at)} · {rowSaid(voice, readShortageKey(row))} ·{' '}
            <strong>{say(`relay.state.${state}`)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );

/** The page. */
export const ListPage = (props: ListProps) => {
  const { wording, round, list, counted, mayBring } = props;
  const { say, formats } = wording;
  return (
    <StaffPage
      wording={wording}
      title={`${say('skills.heading')} · ${round.title}`}
      assets={['fieldwork.css']}
      address={skillsAddress(round.id)}
    >
      <p class="muted round-name">{round.title}</p>
      <h1>{say('skills.heading')}</h1>
      <Notice {...props} />
      {props.isHanded ? (
        <p class="notice good" role="status">
          {say('relay.handed')}
        </p>
      ) : null}
      <p>{say('skills.lead')}</p>
      {counted === undefined ? null : (
        <>
          <dl class="facts counts">
            <div>
              <dt>{say('skills.agreed')}</dt>
              <dd>
                <Count wording={wording} value={counted.agreed} />
              </dd>
            </div>
          </dl>
          <p class="muted">{say('skills.countsLead', { least: round.settings.minimumCell })}</p>
        </>
      )}
      {list === undefined ? (
        <p>{say('skills.noList')}</p>
      ) : (
        <section aria-labelledby="rows">
          <h2 id="rows">{say('skills.listOf', { moment: formats.moment(list.at) })}</h2>
          <Rows {...props} />
          {counted === undefined ? null : (
            <p>
              <a href={skillsAddress(round.id, '/counts.csv')} download>
                {say('skills.download')}
              </a>
            </p>
          )}
        </section>
      )}
      <Messages {...props} />
      {mayBring ? <BringForm {...props} /> : null}
    </StaffPage>
  );
};
