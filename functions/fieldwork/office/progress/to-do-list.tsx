/** What to do today, each line with the way to what it speaks of. */
import type { Note } from '#schemas/words/note.ts';
import { sayNote } from '#schemas/words/note.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { speakerOf } from '#functions/platform/wording/spoken-notes.ts';
import { type Filter, filterAsQuery } from '../interviews/filter.ts';
import { type ToldWaiting, WaitingLines } from '../campaigns/clerks-waiting.tsx';
import { roundAddress } from '../round-page.tsx';

/** Pages of a coordinator, who sees the whole round. */
const ofCoordinator: Readonly<Partial<Record<string, string>>> = {
  'todo.unassigned': '/people/assign#free',
  'todo.ends-soon': '/about#plan',
  'todo.plan-over': '/about#plan',
  'todo.no-plan': '/about#plan',
  'todo.no-places': '/about#next',
};

/** Interviews that a line speaks of. */
const filters: Readonly<Partial<Record<string, Partial<Filter>>>> = {
  'todo.quarantined': { state: 'quarantined' },
  'todo.sent-back': { state: 'sent-back' },
  'todo.unseen': { state: 'filed' },
  'todo.visit-again': { outcome: 'non_contact' },
  'todo.visit-again-by': { outcome: 'non_contact' },
  'closing.conflicts': { state: 'conflict' },
  'closing.quarantined': { state: 'quarantined' },
  'closing.sent-back': { state: 'sent-back' },
};

/** Pages that a line leads to. */
const pages: Readonly<Partial<Record<string, string>>> = {
  'todo.flags': '/flags',
  'todo.handed-back': '#handed-back',
  'todo.drawing-open': '/listing',
  'todo.unlisted': '/listing',
  'todo.no-link': '/people',
  'todo.sheets-left-open': '/shifts',
  'todo.sheets-do-not-fit': '/shifts',
  'todo.shifts-over': '/people',
  'todo.shifts-to-come': '/people',
  'todo.behind-pace': '?by=psu#tables',
  'todo.not-begun': '?by=psu#tables',
  'todo.unfinished': '?by=psu#tables',
  'todo.silent': '/people',
  'todo.outside-frame': '?by=psu#tables',
  'todo.of-nobody': '?by=enumerator#tables',
  'closing.no-interview': '?by=psu#tables',
  'closing.not-arrived': '/shifts',
  'closing.sheets-open': '/shifts',
  'closing.links-unused': '/people',
};

function instrumentOf({ places }: Note): string | undefined {
  const study = places?.['study'];
  return typeof study === 'object' && 'study' in study ? study.study : undefined;
}

/** Where it leads; undefined where there is nothing to open, also where the reader may not settle what was handed back. */
function addressOf(one: Note, round: string, maySettle: boolean, isWhole: boolean): string | undefined {
  if (one.key === 'todo.handed-back' && !maySettle) return undefined;
  const instrument = instrumentOf(one);
  const page = pages[one.key] ?? (isWhole ? ofCoordinator[one.key] : undefined);
  if (page !== undefined) return roundAddress(round, page);
  const filter = filters[one.key];
  if (filter === undefined) return undefined;
  const enumerator = one.places?.['by'];
  const asked = {
    ...filter,
    ...(instrument !== undefined && { instrument }),
    ...(typeof enumerator === 'string' && { enumerator }),
  };
  return `${roundAddress(round, '/interviews')}${filterAsQuery(asked)}`;
}

type ListProps = {
  readonly notes: readonly Note[];
  readonly round: string;
  /** Whether the places that were handed back stand on the page. */
  readonly maySettle?: boolean;
  /** Whoever reads sees the whole round, and leads it. */
  readonly isWhole?: boolean;
  readonly wording: PageWording;
};

/** Sentences, each with the way to what it speaks of. */
export const NoteList = ({ notes, round, maySettle = false, isWhole = false, wording }: ListProps) => (
  <ul class="to-do">
    {notes.map((one) => {
      const [text, address] = [sayNote(speakerOf(wording), one), addressOf(one, round, maySettle, isWhole)];
      return <li data-key={one.key}>{address === undefined ? text : <a href={address}>{text}</a>}</li>;
    })}
  </ul>
);

type ToDoProps = Omit<ListProps, 'notes'> & { readonly toDo: readonly Note[]; readonly waiting: ToldWaiting };

/** The list. */
export const ToDoList = ({ toDo, waiting, wording, ...rest }: ToDoProps) => (
  <section class="card" aria-labelledby="to-do">
    <h2 id="to-do">{wording.say('office.toDo')}</h2>
    <NoteList notes={toDo} wording={wording} {...rest} />
    {waiting.length === 0 ? null : (
      <ul class="to-do">
        <WaitingLines wording={wording} waiting={waiting} />
      </ul>
    )}
  </section>
);
