/** Runs a form on a page: takes what happens to the engine, keeps what it says to keep, and moves the focus. */
import { useLayoutEffect, useState } from 'hono/jsx';
import { render } from 'hono/jsx/dom';
import type { Remark } from '#schemas/language/questions/remark.ts';
import type { Fault } from '#schemas/language/faults/fault.ts';
import type { Answers } from '#schemas/language/evaluate/answers.ts';
import { type Address, keyOf, rowAt } from '../engine/entered.ts';
import type { Effect } from '../engine/events.ts';
import type { State } from '../engine/state.ts';
import { step } from '../engine/step.ts';
import type { World } from '../engine/world.ts';
import { FormApp } from './app.tsx';
import { rowTitle, type Telling } from './telling.ts';
import { idOf, type Sent, type View } from './view.ts';

export type FormProps = Pick<View, 'place' | 'isCorrection' | 'takesNotes' | 'newRowId' | 'openOther' | 'tellingIn'> & {
  readonly world: World;
  readonly state: State;
  readonly telling: Telling;
  /** What happened, and where one was then; `what` tells one question from another. */
  readonly onEvent?: (kind: string, on: Address, what: string) => void;
  /** Milliseconds since the form was opened first. */
  readonly ms: () => number;
  /** Draws what asks where it takes place into the review; `changed` after what it keeps did. */
  readonly askPlace?: (place: HTMLElement, changed: () => void) => void;
  /** Whether it is asked now; called whenever something changed, before it is kept. */
  readonly placeAsked?: (state: State) => boolean;
  /** Whatever changed; called before the next event is taken. */
  readonly onChange: (state: State) => void;
  /** What becomes of the state after a step, where a page has more to say of it. */
  readonly settled?: ((before: State, now: State) => State) | undefined;
  /** Nothing is wrong with it: the answers are to be sent. The form stays until the caller removes it. */
  readonly onFinish: (state: State, answers: Answers, remarks: readonly Remark[]) => void;
};

export type RunningForm = {
  /** Faults that the server found. */
  readonly showFaults: (faults: readonly Fault[]) => void;
};

/** Whoever does this goes away from what is on the screen. */
const leaving: ReadonlySet<string> = new Set<Sent['kind']>(['next', 'back', 'went', 'spoke', 'finished']);

/** What asks in a dialog. Safari before 15.4 draws none, and a page may not get what it loads: they ask in a window of the browser. */
const loadAsking = async () =>
  'HTMLDialogElement' in globalThis ? import('./ask-row.ts').catch(() => undefined) : undefined;

/** Where the focus goes: to what is to be written in, else to the heading, so that it is read out. */
function focusOn(address: Address | undefined): void {
  const at = address === undefined ? null : document.getElementById(idOf(address));
  const heading = document.querySelector<HTMLElement>('#screen h1, #screen h2');
  const first = document.querySelector<HTMLElement>('#screen input.box');
  const isAsked = first !== null && heading?.parentElement?.contains(first) === true;
  const target = at ?? (isAsked ? first : heading);
  if (at === null) window.scrollTo(0, 0); // before the focus, which the page would be laid out for anew
  target?.focus({ preventScroll: at === null });
  at?.scrollIntoView({ block: 'center' });
}

/** Draws the form into `place`. */
export function runForm(place: HTMLElement, props: FormProps): RunningForm {
  const { world, telling } = props;
  let { state } = props;
  let placeAsked = props.placeAsked?.(state);
  let refresh = (): void => undefined;
  const ground = document.createElement('div');
  let wanted: { readonly address: Address | undefined } | undefined;

  const carryOut = (effect: Effect): void => {
    switch (effect.kind) {
      case 'save':
        props.onChange(state);
        break;
      case 'focus':
        wanted = { address: effect.address };
        break;
      case 'ask':
        void askToRemove(effect.row);
        break;
      case 'file':
        props.onFinish(state, effect.answers, effect.remarks);
        break;
    }
  };
  /** A name that was written and not added is meant to be on the list. */
  const nameLeft = (): readonly Sent[] => {
    const box = place.querySelector<HTMLInputElement>('form.adding input.box');
    const name = box?.value.trim() ?? '';
    if (box === null || name === '') return [];
    box.value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return [{ kind: 'row-added', roster: state.at, id: props.newRowId(), name }];
  };
  /** The last tap was to lead away from what it was on. */
  let hasLed = false;
  const dispatch = (...events: readonly Sent[]): void => {
    const leads = events.some(({ kind }) => leaving.has(kind));
    hasLed ||= leads;
    for (const event of leads ? [...nameLeft(), ...events] : events) {
      props.onEvent?.(event.kind, state.at, 'address' in event ? keyOf(event.address) : '');
      const stepped = step(world, state, { ...event, ms: props.ms() });
      state = props.settled?.(state, stepped.state) ?? stepped.state;
      placeAsked = props.placeAsked?.(state);
      for (const effect of stepped.effects) carryOut(effect);
      // After a name the box of the next one, which stands there under this id; else the row.
      if (event.kind === 'row-added') wanted = { address: [...event.roster, event.name ? 'name' : event.id] };
    }
    refresh();
  };
  // The second of two taps at once is not meant for what stands under the finger by then: an answer, or the button that sends.
  ground.addEventListener(
    'click',
    (event) => {
      if (event.detail < 2) hasLed = false;
      else if (hasLed) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    true,
  );

  // A page in another language is another page: what was written here goes with the draft.
  for (const link of document.querySelectorAll('.languages a'))
    link.addEventListener('click', () => {
      if (place.contains(ground)) dispatch(...nameLeft());
    });

  const titleOf = (row: Address): string => rowTitle(telling, state, row);
  const askToRemove = async (row: Address): Promise<void> => {
    const asking = await loadAsking();
    const text = telling.say('asking.removeSure', { row: titleOf(row) });
    if (asking === undefined ? confirm(text) : await asking.mayRemove(telling, text))
      dispatch({ kind: 'row-removed', row, sure: true });
  };
  const askName = async (row: Address): Promise<void> => {
    const asking = await loadAsking();
    const { name: before = '' } = rowAt(state.entered, row) ?? {};
    const label = telling.say('asking.rowName');
    const name = asking === undefined ? prompt(label, before) : await asking.nameFor(telling, titleOf(row), before);
    if (name !== null) dispatch({ kind: 'row-named', row, name: name.trim() });
  };

  /** The same function always: what it drew stays while the form is drawn anew around it. */
  const askPlace =
    props.askPlace &&
    ((part: HTMLElement | null): void => {
      const changed = (): void => {
        props.onChange(state);
      };
      if (part) props.askPlace?.(part, changed);
    });

  const Root = () => {
    const [tick, setTick] = useState(0);
    refresh = () => {
      setTick((now: number) => now + 1);
    };
    useLayoutEffect(() => {
      if (wanted === undefined) return;
      focusOn(wanted.address);
      wanted = undefined;
    }, [tick]);
    return <FormApp view={{ ...props, state, dispatch, askName, askPlace: placeAsked ? askPlace : undefined }} />;
  };
  place.replaceChildren(ground);
  render(<Root />, ground);
  return {
    showFaults: (faults) => {
      dispatch({ kind: 'returned', faults });
    },
  };
}
