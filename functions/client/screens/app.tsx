/** The form: one slim line that tells where one is, the screen, and the way on at the bottom. */
import { useLayoutEffect, useState } from 'hono/jsx';
import { type Address, isSame } from '../engine/entered.ts';
import { doubtsOn } from '../engine/doubts.ts';
import { laidOut } from '../engine/laid-out.ts';
import { addressesOn, problemsOn } from '../engine/problems.ts';
import { isTicked, type Screen, screenAt, screensOf } from '../engine/screens.ts';
import type { Undo as UndoOf } from '../engine/state.ts';
import { tasksOf } from '../engine/tasks.ts';
import { Question } from './question.tsx';
import { Review } from './review.tsx';
import { Rows } from './rows.tsx';
import { Tasks } from './tasks.tsx';
import { Ticks } from './ticks.tsx';
import { interviewName } from './interview-name.ts';
import { groupTitle, numbered, rowSummary, rowTitle } from './telling.ts';
import type { View } from './view.ts';

/** The screen that somebody is at. */
export function currentScreen({ world, state }: Pick<View, 'world' | 'state'>): Screen {
  const screens = screensOf(world, state.entered);
  return screens[screenAt(screens, state.at)] ?? { kind: 'review' };
}

const personOf = ({ telling, state }: View, row: Address): string =>
  row.length === 0 ? '' : rowTitle(telling, state, row);

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

/** “Sender 2, son, Russia · Money and goods”; empty where it is the interview itself. */
function partOf(view: View, screen: Screen): string {
  if (screen.kind === 'review') return '';
  const { telling, world, state } = view;
  const { row } = screen.section;
  const summary = row.length === 0 ? '' : rowSummary(telling, world, state, row);
  // Whose questions they are tells more than what they are about, and a narrow telephone has no room for both.
  return [personOf(view, row), summary].filter(Boolean).join(', ') || groupTitle(telling, screen.section);
}

/**
 * “Gulibod 1 · Dwelling 7 · visit 1 · Sender 2, son, Russia”. A place that is too long for the screen is
 * cut until it is tapped, and what follows stays whole; who does not see hears all of it. The name of a shift ends in what
 * tells it from the others, so it is never cut.
 */
const Whereabouts = ({ view, screen }: { readonly view: View; readonly screen: Screen }) => {
  const [isWhole, show] = useState(view.world.shift !== undefined);
  const { place } = view;
  const rest = joined([interviewName(view.telling, view.world, view.state), partOf(view, screen)]);
  return (
    <span
      class={isWhole ? 'whole' : undefined}
      onClick={() => {
        show(!isWhole);
      }}
    >
      <span title={place}>{place}</span> {place && rest && '· '}
      {rest}
    </span>
  );
};

const Body = ({ view, screen }: { readonly view: View; readonly screen: Screen }) => {
  if (screen.kind === 'review') return <Review view={view} />;
  const { world, state } = view;
  const problems = problemsOn(world, state, screen).filter(({ rule }) => state.tried || rule === 'ambiguous');
  const doubts = state.tried && problems.length === 0 ? doubtsOn(world, state, screen) : [];
  if (screen.kind === 'rows') return <Rows view={view} screen={screen} problems={problems} doubts={doubts} />;
  if (isTicked(world, screen)) return <Ticks view={view} screen={screen} />;
  const alone = screen.addresses.length === 1;
  const { row } = screen.section;
  const title = alone ? '' : groupTitle(view.telling, screen.section) || personOf(view, row);
  return (
    <>
      {title !== '' && <h1 tabindex={-1}>{title}</h1>}
      {screen.addresses.map((address) => (
        <Question
          key={address.join('/')}
          view={view}
          address={address}
          alone={alone}
          problems={problems.filter((one) => one.address.join('/') === address.join('/'))}
          doubts={doubts.filter((one) => one.address.join('/') === address.join('/'))}
          level={title === '' && alone ? 1 : 2}
        />
      ))}
    </>
  );
};

const goneInWords = ({ telling }: View, undo: UndoOf): string =>
  undo.what === 'row'
    ? telling.say('asking.removed', { row: undo.row.name ?? numbered(telling, undo.roster, undo.index + 1) })
    : telling.say('asking.cleared');

/** What is gone is told on the screen that it is gone from: elsewhere nobody knows what is meant. */
function goneFrom({ world, state: { entered, undo } }: View, screen: Screen): UndoOf | undefined {
  if (undo === undefined) return undefined;
  const place = undo.what === 'row' ? undo.roster : undo.address;
  return addressesOn(world, laidOut(world, entered), screen).some((one) => isSame(one, place)) ? undo : undefined;
}

const Undo = ({ view, screen }: { readonly view: View; readonly screen: Screen }) => {
  const { renamed } = view.state;
  const undo = goneFrom(view, screen);
  const { say } = view.telling;
  const told = renamed === undefined ? undo && goneInWords(view, undo) : say('asking.renamed');
  if (told === undefined) return null;
  return (
    <p class="undo" role="status">
      {told}{' '}
      <button
        type="button"
        class="link"
        ref={(button: HTMLElement | null) => {
          // What was pressed has gone with what it removed.
          setTimeout(() => document.activeElement === document.body && button?.focus());
        }}
        onClick={() => {
          view.dispatch({ kind: 'undone' });
        }}
      >
        {say('asking.undo')}
      </button>
    </p>
  );
};

/** How many sections are done. It is counted after the next question is on the screen: nobody waits for a number. */
const Progress = ({ view: { world, state, telling } }: { readonly view: View }) => {
  const count = () => tasksOf(world, state);
  const [tasks, show] = useState(count);
  useLayoutEffect(() => {
    const timer = setTimeout(() => {
      show(count());
    }, 150); // until it is drawn for certain
    return () => {
      clearTimeout(timer);
    };
  }, [state]);
  const done = tasks.filter(({ progress }) => progress === 'done').length;
  return (
    <>
      <b>{telling.say('asking.sections')}</b> <span aria-hidden="true">{`${done}/${tasks.length}`}</span>
      <span class="visually-hidden">{telling.say('asking.sectionsDone', { done, all: tasks.length })}</span>
    </>
  );
};

/** The whole form. */
export const FormApp = ({ view }: { readonly view: View }) => {
  const { say } = view.telling;
  const [isListed, list] = useState(false);
  const screen = currentScreen(view);
  const screens = screensOf(view.world, view.state.entered);
  const isFirst = screenAt(screens, view.state.at) === 0;
  return (
    <div class="form">
      <div class="whereabouts">
        <Whereabouts view={view} screen={screen} />
        <button
          type="button"
          class="button quiet"
          aria-expanded={isListed ? 'true' : 'false'}
          onClick={() => {
            list(!isListed);
          }}
        >
          {isListed ? say('asking.close') : <Progress view={view} />}
        </button>
      </div>
      {isListed ? (
        <Tasks
          view={view}
          close={() => {
            list(false);
          }}
        />
      ) : (
        <div class="screen" id="screen">
          <Body view={view} screen={screen} />
        </div>
      )}
      <Undo view={view} screen={screen} />
      <div class="bottom">
        {isFirst ? (
          <span></span>
        ) : (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              view.dispatch({ kind: 'back' });
            }}
          >
            {say('asking.back')}
          </button>
        )}
        <button
          type="button"
          class="button next"
          onClick={() => {
            view.dispatch({ kind: screen.kind === 'review' ? 'finished' : 'next' });
          }}
        >
          {say(screen.kind === 'review' ? 'asking.finish' : 'asking.next')}
        </button>
      </div>
    </div>
  );
};
