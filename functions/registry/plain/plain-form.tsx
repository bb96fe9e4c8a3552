/** The questionnaire on one page, for browsers without scripts: every question that is asked after what was answered so far. */
import { type Doubt, doubtsIn } from '#functions/client/engine/doubts.ts';
import { type Address, isSame, keyOf, rowsAt } from '#functions/client/engine/entered.ts';
import { type FormProblem, problemsOf } from '#functions/client/engine/problems.ts';
import { isTicked, type Screen, screensOf } from '#functions/client/engine/screens.ts';
import { problemInWords, questionText, rowTitle } from '#functions/client/screens/telling.ts';
import { rosterAt, type View } from '#functions/client/screens/view.ts';
import { titleOf } from '#functions/client/screens/review.tsx';
import { askedIn, fields, type Played, written } from './fields.ts';
import { landing, placeOf } from './plain-address.ts';
import { OnPaper } from './on-paper.tsx';
import { PlainQuestion, PlainTick } from './plain-question.tsx';

type Part = { readonly view: View; readonly problems: readonly FormProblem[]; readonly doubts: readonly Doubt[] };

/** What is doubtful at one place. */
export const doubtsAt = (doubts: readonly Doubt[], address: Address): readonly Doubt[] =>
  doubts.filter((one) => isSame(one.address, address));

/** The first thing that is wrong at one place. */
export const problemAt = (problems: readonly FormProblem[], address: Address): FormProblem | undefined =>
  problems.find((one) => isSame(one.address, address));

type RowProps = { readonly view: View; readonly row: Address };

const RowHead = ({ view, row }: RowProps) => {
  const title = rowTitle(view.telling, view.state, row);
  return (
    <div class="row-head">
      <h3 {...landing(view, row)}>{title}</h3>
      <button class="button quiet" name={fields.remove} value={written(row)} formnovalidate>
        {view.telling.say('asking.removeOf', { row: title })}
      </button>
    </div>
  );
};

/** A list of rows with their questions. Its buttons ask for a row alone, whatever else is still missing. */
export const Rows = ({
  view,
  problems,
  doubts,
  screen,
}: Part & { readonly screen: Pick<Extract<Screen, { kind: 'rows' }>, 'roster' | 'inside'> }) => {
  const { roster, inside } = screen;
  const planned = rosterAt(view, roster);
  if (planned === undefined) return null;
  const { telling, state } = view;
  const { label, hint } = questionText(telling, planned);
  const rows = rowsAt(state.entered, roster).map(({ id }) => [...roster, id]);
  const fault = problemAt(problems, roster);
  return (
    <fieldset class="question" data-name={planned.name} {...landing(view, roster)}>
      <legend>
        <OnPaper view={view} path={planned.path} />
        {label}
      </legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {fault !== undefined && <p class="fault">{problemInWords(telling, fault)}</p>}
      {rows.map((row) => (
        <>
          <input type="hidden" name={fields.row} value={written(row)} />
          {inside.length > 0 && <RowHead view={view} row={row} />}
          {inside.map((name) => (
            <PlainQuestion
              view={view}
              address={[...row, name]}
              problem={problemAt(problems, [...row, name])}
              doubts={doubtsAt(doubts, [...row, name])}
            />
          ))}
        </>
      ))}
      {rows.length < planned.question.max && (
        <button class="button quiet" name={fields.add} value={written(roster)} formnovalidate>
          {telling.say(rows.length === 0 ? 'asking.add' : 'asking.addAnother')}
        </button>
      )}
    </fieldset>
  );
};

const Ticks = ({ view, addresses }: { readonly view: View; readonly addresses: readonly Address[] }) => (
  <fieldset class="question" tabindex={-1} autofocus={addresses.some((address) => isSame(view.state.at, address))}>
    <legend>{view.telling.say('asking.ticks')}</legend>
    <div class="options">
      {addresses.map((address) => (
        <PlainTick view={view} address={address} />
      ))}
    </div>
  </fieldset>
);

const Questions = ({
  view,
  problems,
  doubts,
  screen,
}: Part & { readonly screen: Extract<Screen, { kind: 'questions' }> }) =>
  isTicked(view.world, screen) ? (
    <Ticks view={view} addresses={screen.addresses} />
  ) : (
    <>
      {screen.addresses.map((address) => (
        <PlainQuestion
          view={view}
          address={address}
          problem={problemAt(problems, address)}
          doubts={doubtsAt(doubts, address)}
        />
      ))}
    </>
  );

type FormProps = Pick<Played, 'isShown' | 'sure'> & { readonly view: View };

/** Enter presses the first button of a form: without this one it would add a row, or take one away. */
export const OnEnter = (props: { readonly name?: string; readonly value?: string }) => (
  <button class="visually-hidden" tabindex={-1} aria-hidden="true" {...props}></button>
);

type Told = Pick<FormProps, 'view' | 'isShown'>;

/** Faults and doubts are told once somebody is done, and not of questions that are new. */
function wrongIn({ view: { world, state }, isShown }: Told): Pick<Part, 'problems' | 'doubts'> {
  const ofShown = <T extends { readonly address: Address }>(all: readonly T[]): readonly T[] =>
    state.tried ? all.filter(({ address }) => isShown(address)) : [];
  return { problems: ofShown(problemsOf(world, state)), doubts: ofShown(doubtsIn(world, state)) };
}

/** What needs attention, each leading there: for the top of the page, which opens here. */
export const Attention = (props: Told) => {
  const { view } = props;
  const { problems, doubts } = wrongIn(props);
  const all = [...problems, ...doubts];
  return all.length === 0 ? null : (
    <div class="notice bad" role="alert" tabindex={-1} autofocus lang={view.state.language}>
      <p>{view.telling.attention(all.length)}</p>
      <ul>
        {all.map(({ address }) => (
          <li>
            <a href={`#${placeOf(address)}`}>{titleOf(view, address)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Every question, in order; what is wrong is told at each, and all of it in `Attention`. */
export const PlainForm = ({ view: seen, isShown, sure }: FormProps) => {
  const { world, state } = seen;
  const { problems, doubts } = wrongIn({ view: seen, isShown });
  const view = problems.length + doubts.length === 0 ? seen : { ...seen, state: { ...state, at: [] } };
  let before: Address = [];
  return (
    <>
      <OnEnter name={fields.check} value="yes" />
      {sure.map((value) => (
        <input type="hidden" name={fields.sure} value={value} />
      ))}
      {askedIn(world, state).map((address) => (
        <input type="hidden" name={fields.shown} value={written(address)} />
      ))}
      {screensOf(world, state.entered).map((screen) => {
        if (screen.kind === 'review') return null;
        if (screen.kind === 'rows') return <Rows view={view} problems={problems} doubts={doubts} screen={screen} />;
        const { row } = screen.section;
        const isNew = row.length > 0 && keyOf(row) !== keyOf(before);
        before = row;
        return (
          <>
            {isNew && <RowHead view={view} row={row} />}
            <Questions view={view} problems={problems} doubts={doubts} screen={screen} />
          </>
        );
      })}
    </>
  );
};
