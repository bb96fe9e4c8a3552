/** Interviews of a list, a line each: when, what came of it, where it stands and where it was. Ids and codes, no answers. */
import type { Child } from 'hono/jsx';

import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { Scroll } from '../scroll.tsx';
import type { AddressOf } from './addresses.ts';
import { interviewAddress } from './address.ts';
import type { Listed } from './listed.ts';
import { asPick } from './move-many.ts';

type Worded = { readonly wording: PageWording };
type LinesProps = Worded & {
  readonly round: string;
  /** How many studies the round asks. */
  readonly studies: number;
  readonly lines: readonly Listed[];
  /** Lines that were chosen. */
  readonly picked: ReadonlySet<string> | undefined;
  readonly addressOf: AddressOf;
  readonly names: Names;
};

/** What places and people are called; undefined of those that are not known. */
export type Names = {
  readonly place: (line: Pick<Listed, 'instrument' | 'psu'>) => string | undefined;
  readonly enumerator: (id: string) => string | undefined;
};

type LineProps = Worded &
  Pick<LinesProps, 'addressOf' | 'names'> & {
    readonly line: Listed;
    readonly round: string;
    readonly isPicked: boolean;
    readonly columns: readonly Column[];
  };

/** Columns after the one that chooses a line; the study where there are several. */
const columnsOf = (studies: number) =>
  [
    'office.endedAt',
    'office.outcome',
    'office.state',
    ...(studies < 2 ? [] : (['office.study'] as const)),
    'office.by.psu',
    'office.unit',
    'office.by.enumerator',
    'office.marks',
  ] as const;
type Column = ReturnType<typeof columnsOf>[number];

/** What nobody said. */
const none = '–';

/** The unit as its list calls it, and how it is found. */
const Unit = ({ line, addressOf }: Pick<LineProps, 'line' | 'addressOf'>) => {
  const address = addressOf(line);
  return (
    <>
      {line.unit}
      {address === undefined ? null : <small>{address}</small>}
    </>
  );
};

/** The place by its name, with the code that the form above asks for. */
const PlaceOf = ({ line, names }: Pick<LineProps, 'line' | 'names'>) => {
  const name = names.place(line);
  return (
    <>
      {name ?? line.psu ?? none}
      {name === undefined ? null : <small>{line.psu}</small>}
    </>
  );
};

/** A refusal does not look like a whole interview. */
const OutcomeMark = ({ line: { outcome }, wording }: Pick<LineProps, 'line' | 'wording'>) =>
  outcome === undefined ? (
    <>{none}</>
  ) : (
    <span class={`outcome ${outcome === 'complete' ? 'whole' : outcome}`}>
      {wording.domainValue('', 'disposition', outcome)}
    </span>
  );

function marksOf({ line, wording: { say } }: LineProps): string {
  const marks = [
    ...(line.isTwice ? [say('office.state.conflict')] : []),
    ...(line.isByLostDraw ? [say('office.lostDraw')] : []),
    ...(line.isTrial ? [say('office.trial')] : []),
    ...line.flags.map((code) => say(`flag.${code}`)),
  ];
  return marks.length === 0 ? none : marks.join('; ');
}

const inColumn: Readonly<Record<Exclude<Column, 'office.endedAt'>, (props: LineProps) => Child>> = {
  'office.outcome': (props) => <OutcomeMark {...props} />,
  'office.state': ({ line, wording }) => wording.say(`office.state.${line.state}`),
  'office.study': ({ line, wording }) => wording.instrument(line.instrument),
  'office.by.psu': (props) => <PlaceOf {...props} />,
  'office.unit': (props) => (props.line.unit === undefined ? none : <Unit {...props} />),
  'office.by.enumerator': ({ line: { enumerator }, names }) =>
    enumerator === undefined ? none : (names.enumerator(enumerator) ?? enumerator),
  'office.marks': marksOf,
};

/** Columns of the second line of an interview on a phone. */
const second: readonly Column[] = [
  'office.study',
  'office.by.psu',
  'office.unit',
  'office.by.enumerator',
  'office.marks',
];
/** Of these, those whose values do not say by themselves what they are. */
const named: readonly Column[] = ['office.by.psu', 'office.unit'];

/** How a value stands on a phone. */
function classOf(column: Column, columns: readonly Column[], said: Child): string | undefined {
  const isFirst = column === columns.find((one) => second.includes(one));
  const names = [
    ...(second.includes(column) ? ['second'] : []),
    ...(isFirst ? ['first'] : []),
    ...(named.includes(column) ? ['named'] : []),
    ...(said === none && !isFirst ? ['none'] : []),
  ];
  return names.length === 0 ? undefined : names.join(' ');
}

/** Where there is no room for columns an interview has two lines: roles, since it is then no row of a table to the browser. */
const Line = (props: LineProps) => {
  const { line, round, isPicked, columns, wording } = props;
  const { say, formats } = wording;
  return (
    <tr role="row" data-id={line.id} data-state={line.state}>
      <td role="cell" class="pick">
        <input
          type="checkbox"
          name="pick"
          value={asPick(line)}
          form="many"
          checked={isPicked}
          aria-label={say('moving.pickOne', { moment: formats.moment(line.endedAt) })}
        />
      </td>
      {columns.map((column) => {
        if (column === 'office.endedAt')
          return (
            <th role="rowheader" scope="row">
              <a href={interviewAddress(round, line)}>{formats.moment(line.endedAt)}</a>
            </th>
          );
        const said = inColumn[column](props);
        return (
          <td role="cell" data-label={say(column)} class={classOf(column, columns, said)}>
            <span>{said}</span>
          </td>
        );
      })}
    </tr>
  );
};

/** A line an interview; on a phone two lines, one interview below the other. */
export const Lines = ({ round, studies, lines, picked, addressOf, names, wording }: LinesProps) => {
  const { say } = wording;
  const columns = columnsOf(studies);
  return (
    <Scroll label={say('office.interviews')}>
      <table role="table" class="stacked">
        <caption class="visually-hidden">{say('office.interviews')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['moving.pick', ...columns] as const).map((column) => (
              <th role="columnheader" scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((line) => (
            <Line
              line={line}
              round={round}
              isPicked={picked?.has(asPick(line)) === true}
              columns={columns}
              addressOf={addressOf}
              names={names}
              wording={wording}
            />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
