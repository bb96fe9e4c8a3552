/** Where a coordinator says who goes out and where to: one enumerator, or many in a table; every fault at once. */
import type { TableFault } from '#functions/fieldwork/people/fault.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { described, Field } from '../field.tsx';
import type { SeenRound } from '../read/deps.ts';
import { roundAddress, RoundPage } from '../round-page.tsx';
import type { TypedPerson } from './typed.ts';

/** Why nothing was changed; `many`: of the table. */
export type NotAssigned =
  | { readonly kind: 'faulty'; readonly faults: readonly TableFault[]; readonly many: boolean }
  | { readonly kind: 'changed'; readonly id: string }
  | { readonly kind: 'over' };

type AssignProps = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly person: TypedPerson;
  readonly table: string;
  /** Places that nobody is to visit. */
  readonly free: readonly FrameUnit[];
  readonly notDone?: NotAssigned | undefined;
};

/** What a page lists; the rest is counted. */
const mostListed = 200;
const mostFaults = 50;

/** A fault in the language of the page; its place is said where it is asked for. */
export function faultSaid(
  { say }: PageWording,
  { kind, row, column, ...places }: TableFault,
  withPlace: boolean,
): string {
  const said = say(`assigning.fault.${kind}`, { subject: '', other: '', otherRow: '', ...places });
  if (!withPlace || row === undefined) return said;
  return `${[say('assigning.row', { row }), ...(column === undefined ? [] : [column])].join(', ')}: ${said}`;
}

const Notice = ({ wording, notDone }: Pick<AssignProps, 'wording' | 'notDone'>) => {
  const { say, count } = wording;
  if (notDone === undefined) return null;
  return (
    <div class="notice bad" role="alert">
      {notDone.kind === 'changed' ? <p>{say('assigning.changed', { id: notDone.id })}</p> : null}
      {notDone.kind === 'over' ? <p>{say('assigning.over')}</p> : null}
      {notDone.kind === 'faulty' ? <p>{say('assigning.notDone', { count: count(notDone.faults.length) })}</p> : null}
      {notDone.kind === 'faulty' && notDone.many ? (
        <>
          <ul class="table-faults">
            {notDone.faults.slice(0, mostFaults).map((fault) => (
              <li>{faultSaid(wording, fault, true)}</li>
            ))}
          </ul>
          {notDone.faults.length > mostFaults ? (
            <p>{say('assigning.more', { count: count(notDone.faults.length - mostFaults) })}</p>
          ) : null}
        </>
      ) : null}
    </div>
  );
};

const PersonForm = ({ wording, seen, person, notDone }: AssignProps) => {
  const { say } = wording;
  const faults = notDone?.kind === 'faulty' && !notDone.many ? notDone.faults : [];
  /** Of a field that has one line; of the places, of all their lines. */
  const faultOf = (name: string): string | undefined => {
    const fields = ['id', 'name', 'team'];
    const own = faults.filter(({ column = '' }) => (!fields.includes(column) ? name === 'places' : column === name));
    const said = own.map((fault) => faultSaid(wording, fault, name === 'places'));
    return said.length === 0 ? undefined : said.join('\n');
  };
  const input = (name: 'id' | 'name' | 'team', most: number, hint?: string) => {
    const fault = faultOf(name);
    return (
      <Field id={`person-${name}`} label={say(`assigning.${name}`)} fault={fault} hint={hint}>
        <input
          id={`person-${name}`}
          name={name}
          value={person[name]}
          maxlength={most}
          autocomplete="off"
          autocapitalize="off"
          {...(name === 'id' && person.revision !== '' && { readonly: true })}
          {...described(`person-${name}`, { fault, hint })}
        />
      </Field>
    );
  };
  const [hint, fault] = [say('assigning.placesHint'), faultOf('places')];
  return (
    <form method="post" action={roundAddress(seen.entry.round.id, '/people/person')} class="person-form">
      <input type="hidden" name="revision" value={person.revision} />
      <div class="fields">
        {input('id', 31, say('assigning.idHint'))}
        {input('name', 100)}
        {input('team', 31)}
      </div>
      <Field id="person-places" label={say('assigning.places')} fault={fault} hint={hint}>
        <textarea
          id="person-places"
          name="places"
          rows={5}
          autocapitalize="off"
          {...described('person-places', { fault, hint })}
        >
          {person.places}
        </textarea>
      </Field>
      <button class="button">{say('assigning.save')}</button>
    </form>
  );
};

/** The page. */
export const AssignPage = (props: AssignProps) => {
  const { wording, seen, table, free } = props;
  const { say, count } = wording;
  const { round } = seen.entry;
  const hint = say('assigning.tableHint');
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="people"
      heading={say('assigning.heading')}
      address={roundAddress(round.id, '/people/assign')}
    >
      <Notice {...props} />
      <section class="card" aria-labelledby="one">
        <h2 id="one">{say('assigning.one')}</h2>
        <PersonForm {...props} />
      </section>
      <section class="card" aria-labelledby="many">
        <h2 id="many">{say('assigning.many')}</h2>
        <form method="post" action={roundAddress(round.id, '/people/table')} class="table-form">
          <Field id="table" label={say('assigning.table')} hint={hint}>
            <textarea
              id="table"
              name="table"
              rows={8}
              class="mono"
              autocapitalize="off"
              spellcheck={false}
              placeholder={'enumerator,name,team,place'}
              {...described('table', { hint })}
            >
              {table}
            </textarea>
          </Field>
          <button class="button">{say('assigning.save')}</button>
        </form>
      </section>
      {free.length === 0 ? null : (
        <section class="card" aria-labelledby="free">
          <h2 id="free">
            {say('assigning.free')}: {count(free.length)}
          </h2>
          <ul class="free-places">
            {free.slice(0, mostListed).map(({ instrument, psu, label }) => (
              <li>
                {instrument} {psu} <small>{label}</small>
              </li>
            ))}
          </ul>
          {free.length > mostListed ? <p>{say('assigning.more', { count: count(free.length - mostListed) })}</p> : null}
        </section>
      )}
    </RoundPage>
  );
};
