/** The rows of a roster: a table of names first, or, where a row is a few questions, the rows themselves. */
import { last } from '#schemas/basics/last.ts';
import { useState } from 'hono/jsx';
import { type Address, isSame, rowsAt } from '../engine/entered.ts';
import type { Doubt } from '../engine/doubts.ts';
import type { FormProblem } from '../engine/problems.ts';
import type { Screen } from '../engine/screens.ts';
import { Question } from './question.tsx';
import { problemInWords, questionText, rowSummary, rowTitle } from './telling.ts';
import { idOf, rosterAt, daysAt, type View, whoAt } from './view.ts';

type RowsScreen = Extract<Screen, { kind: 'rows' }>;
type RowsProps = {
  readonly view: View;
  readonly screen: RowsScreen;
  readonly problems: readonly FormProblem[];
  readonly doubts: readonly Doubt[];
};

const of = <T extends { readonly address: Address }>(all: readonly T[], address: Address): readonly T[] =>
  all.filter((one) => isSame(one.address, address));

const RemoveButton = ({ view, row, title }: { readonly view: View; readonly row: Address; readonly title: string }) => (
  <button
    type="button"
    class="button quiet"
    aria-label={view.telling.say('asking.removeOf', { row: title })}
    onClick={() => {
      view.dispatch({ kind: 'row-removed', row, sure: false });
    }}
  >
    {view.telling.say('asking.remove')}
  </button>
);

/** A row that is filled in on the list. */
const InlineRow = ({ view, screen, row, problems, doubts }: RowsProps & { readonly row: Address }) => {
  const title = rowTitle(view.telling, view.state, row);
  return (
    <li class="card row" id={idOf(row)} tabindex={-1} key={last(row)}>
      <div class="row-head">
        <h2>{title}</h2>
        <RemoveButton view={view} row={row} title={title} />
      </div>
      {screen.inside.map((name) => {
        const address = [...row, name];
        return (
          <Question
            key={name}
            view={view}
            address={address}
            alone={false}
            problems={of(problems, address)}
            doubts={of(doubts, address)}
            level={3}
          />
        );
      })}
    </li>
  );
};

/** A row that has screens of its own. */
const ListedRow = ({ view, row }: { readonly view: View; readonly row: Address }) => {
  const { telling, world, state } = view;
  const title = rowTitle(telling, state, row);
  const summary = rowSummary(telling, world, state, row);
  return (
    <li class="row listed" id={idOf(row)} tabindex={-1} key={last(row)}>
      <span>
        <strong>{title}</strong> {summary}
      </span>
      <span class="row-actions">
        <button
          type="button"
          class="button quiet"
          aria-label={telling.say('asking.changeOf', { question: title })}
          onClick={() => {
            view.dispatch({ kind: 'went', to: firstInside(view, row) });
          }}
        >
          {telling.say('asking.change')}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-label={`${telling.say('asking.rename')}: ${title}`}
          onClick={() => void view.askName?.(row)}
        >
          {telling.say('asking.rename')}
        </button>
        <RemoveButton view={view} row={row} title={title} />
      </span>
    </li>
  );
};

const firstInside = (view: View, row: Address): Address => {
  const [name = ''] = rosterAt(view, row.slice(0, -1))?.rows.questions.keys() ?? [];
  return [...row, name];
};

/** Adds a row; with a name where rows are listed by name. */
const Adding = ({ view, screen }: Pick<RowsProps, 'view' | 'screen'>) => {
  const { say } = view.telling;
  const { roster, inside } = screen;
  const [name, rename] = useState('');
  const count = rowsAt(view.state.entered, roster).length;
  if (count >= (rosterAt(view, roster)?.question.max ?? Infinity)) return <p class="quiet">{say('asking.full')}</p>;
  const id = `${idOf(roster)}.name`;
  return (
    <form
      class="adding"
      onSubmit={(event: Event) => {
        event.preventDefault();
        view.dispatch({ kind: 'row-added', roster, id: view.newRowId(), name });
        rename('');
      }}
    >
      {inside.length === 0 && (
        <>
          <label for={id}>{say('asking.rowName')}</label>
          <input
            class="box"
            id={id}
            autocomplete="off"
            maxlength={60}
            value={name}
            onInput={(event: InputEvent) => {
              if (event.target instanceof HTMLInputElement) rename(event.target.value);
            }}
          />
        </>
      )}
      <button class="button quiet" id={idOf(roster)}>
        {say(count === 0 ? 'asking.add' : 'asking.addAnother')}
      </button>
    </form>
  );
};

/** The screen of a roster. */
export const Rows = ({ view, screen, problems, doubts }: RowsProps) => {
  const planned = rosterAt(view, screen.roster);
  if (planned === undefined) return null;
  const { telling, state } = view;
  const { label, hint } = questionText(telling, planned, whoAt(view, screen.roster));
  const days = daysAt(view, screen.roster);
  const rows = rowsAt(state.entered, screen.roster).map(({ id }) => [...screen.roster, id]);
  const [fault] = of(problems, screen.roster);
  return (
    <div class="question" data-name={planned.name} role="group" aria-labelledby={`${idOf(screen.roster)}.label`}>
      <h1 id={`${idOf(screen.roster)}.label`} tabindex={-1}>
        {label}
      </h1>
      {(hint !== undefined || days !== undefined) && (
        <p class="hint">
          {days !== undefined && <b>{days}</b>} {days !== undefined && hint !== undefined && '· '}
          {hint}
        </p>
      )}
      {fault !== undefined && <p class="fault">{problemInWords(telling, fault)}</p>}
      <p class="quiet" role="status">
        {rows.length === 0 ? telling.say('asking.noRows') : telling.say('asking.rows', { count: rows.length })}
      </p>
      <ol class="rows">
        {rows.map((row) =>
          screen.inside.length > 0 ? (
            <InlineRow key={last(row)} view={view} screen={screen} row={row} problems={problems} doubts={doubts} />
          ) : (
            <ListedRow key={last(row)} view={view} row={row} />
          ),
        )}
      </ol>
      <Adding view={view} screen={screen} />
    </div>
  );
};
