/** The list of what this device still holds, with what can be done about each. */
import { readState } from '../engine/read-state.ts';
import { actions, button, element, paragraph, rowButton } from './elements.ts';
import type { NameOf } from './entry-name.ts';
import type { Held, Kept } from './kept.ts';
import type { IdReused } from './outbox.ts';
import { rowId } from './others.ts';
import { saveLabel, type Saving } from './save-kept.ts';
import type { Lack } from './study/held-studies.ts';
import type { Speech, Subject } from './words.ts';

export type HeldActions = {
  readonly open: (entry: Held) => void;
  readonly discard: (entry: Held) => void;
  readonly setAside: (entry: Held) => void;
  readonly sendAsAnother: (entry: IdReused) => void;
  /** Absent where nothing can be sent. */
  readonly sendAll?: () => void;
  /** Saves everything in the list as a file; absent on a machine that many people share. */
  readonly saving?: Saving;
  /** Ids that the link of this page may not send: finished under another link, for another place. */
  readonly notAllowed: ReadonlySet<string>;
  /** Ids that the round did not take any more. */
  readonly tooLate: ReadonlySet<string>;
  /** Why an entry cannot be opened now: the questions of its version. */
  readonly lacks: (entry: Held) => Lack | undefined;
  /** On a machine that many people share nobody opens what another one filled in. */
  readonly mayOpen: boolean;
};

/** Who speaks, and of what. */
export type Told = { readonly speech: Speech; readonly subject: Subject; readonly nameOf: NameOf };

const states = {
  draft: 'filling.draft',
  unsent: 'filling.unsent',
  refused: 'filling.refused',
  taken: 'filling.taken',
  'set-aside': 'filling.setAside',
} as const satisfies Readonly<Record<Held['state'], string>>;

/** The place that an entry is of; undefined where its questionnaire asks none. */
export function placeOf({ form }: Pick<Kept, 'form'>): string | undefined {
  const psu = readState(form)?.entered.cells['psu']?.answer;
  return typeof psu === 'string' ? psu : undefined;
}

/** What keeps an entry here; the place is the one that the next link has to be for. */
function stateOf(entry: Held, { say }: Speech, { notAllowed, tooLate, lacks, mayOpen }: HeldActions): string {
  const lack = entry.state === 'unsent' || entry.state === 'taken' ? undefined : lacks(entry);
  if (lack !== undefined) return `${say(states[entry.state])}; ${say(lackWords[lack], { version: entry.version })}`;
  if (entry.state === 'refused' && !mayOpen)
    return say('filling.refusedWhy', { reason: entry.reason ?? say('filling.hasFaults') });
  if (entry.state === 'unsent' && tooLate.has(entry.id)) return say('filling.tooLate');
  if (entry.state === 'draft' && entry.correction !== undefined) return say('filling.correcting');
  if (entry.state !== 'unsent' || !notAllowed.has(entry.id)) return say(states[entry.state]);
  const psu = placeOf(entry);
  return psu !== undefined ? say('filling.notThisPlace', { place: psu }) : say('filling.notThisLink');
}

/** Keys of what is said of a version that is not here. */
export const lackWords = {
  'not-here': 'filling.versionNotHere',
  unknown: 'filling.versionUnknown',
} as const satisfies Readonly<Record<Lack, string>>;

type Control = readonly [label: string, act: () => void];

/** What can be done about an entry. */
function controlsOf(entry: Held, { speech: { say }, subject }: Told, act: HeldActions): readonly Control[] {
  const discard: Control = [
    say('filling.delete'),
    () => {
      act.discard(entry);
    },
  ];
  const opening = (label: string): readonly Control[] =>
    act.mayOpen && act.lacks(entry) === undefined
      ? [
          [
            label,
            () => {
              act.open(entry);
            },
          ],
        ]
      : [];
  const setAside: readonly Control[] = act.mayOpen
    ? [
        [
          say('filling.putAside'),
          () => {
            act.setAside(entry);
          },
        ],
      ]
    : [discard];
  switch (entry.state) {
    case 'draft':
      return [...opening(say('filling.continue')), discard];
    case 'unsent':
      return [];
    case 'refused':
      return [...opening(say('filling.correct')), ...setAside];
    case 'taken':
      return act.sendAll === undefined
        ? [discard]
        : [
            [
              say(`filling.${subject}.asAnother`),
              () => {
                act.sendAsAnother(entry);
              },
            ],
            discard,
          ];
    case 'set-aside':
      return [...opening(say('filling.correct')), discard];
  }
}

function row(entry: Held, told: Told, act: HeldActions): HTMLElement {
  const { speech, nameOf } = told;
  const name = nameOf(entry);
  const controls = controlsOf(entry, told, act).map(([label, onclick]) => rowButton(label, name, onclick));
  const label = element('span', {}, `${name} – `, element('strong', {}, stateOf(entry, speech, act)));
  return element(
    'li',
    { id: rowId(entry.id), tabindex: -1 },
    label,
    element('span', { class: 'row-actions' }, ...controls),
  );
}

/** Nothing when nothing is held. */
export function heldList(entries: readonly Held[], told: Told, act: HeldActions): readonly Node[] {
  const { say } = told.speech;
  if (entries.length === 0) return [];
  const list = element('ul', { class: 'held' }, ...entries.map((entry) => row(entry, told, act)));
  const title = element('h2', {}, say('filling.held'));
  const [why, buttons] = sending(entries, told, act);
  const { saving } = act;
  const save = saving === undefined ? [] : [button(say(saveLabel(saving)), saving.save, true)];
  const open = saving?.isSealed === false ? [paragraph(say('filling.fileIsOpen'))] : [];
  return [element('section', { class: 'card' }, title, list, ...why, ...open, actions(...buttons, ...save))];
}

/** What goes out by itself, and the button for those who do not want to wait. */
function sending(
  entries: readonly Held[],
  { speech: { say } }: Told,
  { sendAll, tooLate }: HeldActions,
): readonly [why: readonly Node[], buttons: readonly HTMLElement[]] {
  const unsent = entries.filter(({ id, state }) => state === 'unsent' && !tooLate.has(id)).length;
  if (unsent === 0 || sendAll === undefined) return [[], []];
  const label = unsent === 1 ? say('filling.sendOne') : say('filling.sendAll', { count: unsent });
  return [[paragraph(say('filling.goesOut'))], [button(label, sendAll)]];
}
