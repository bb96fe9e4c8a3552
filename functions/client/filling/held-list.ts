/** The list of what this device still holds, with what can be done about each. */
import { button, element, paragraph } from './elements.ts';
import type { Kept } from './kept.ts';
import type { Taken } from './outbox.ts';
import { deviceWord, when, type Words } from './words.ts';

export type HeldActions = {
  readonly open: (entry: Kept) => void;
  readonly discard: (entry: Kept) => void;
  readonly setAside: (entry: Kept) => void;
  readonly sendAsAnother: (entry: Taken) => void;
  readonly sendAll: () => void;
  /** Ids that the link of this page may not send: finished under another link, for another place. */
  readonly notAllowed: ReadonlySet<string>;
  /** On a machine that many people share nobody opens what another one filled in. */
  readonly mayOpen: boolean;
};

const states: Readonly<Record<Kept['state'], () => string>> = {
  draft: () => 'not finished',
  unsent: () => `saved on this ${deviceWord()}, not yet sent`,
  refused: () => 'not taken by the server; needs correction',
  taken: () => 'the server has other answers under its number; say what this is',
  'set-aside': () => `set aside; stays on this ${deviceWord()} and is not sent`,
};

/** What keeps an entry here; the place is the one that the next link has to be for. */
function stateOf(entry: Kept, { notAllowed, mayOpen }: HeldActions): string {
  if (entry.state === 'refused' && !mayOpen) return `not taken by the server: ${entry.reason ?? 'it has faults.'}`;
  if (entry.state !== 'unsent' || !notAllowed.has(entry.id)) return states[entry.state]();
  const { psu } = entry.data;
  const link = typeof psu === 'string' ? `one for ${psu}` : 'a new one';
  return `saved on this ${deviceWord()}; this link may not send it, ${link} may`;
}

type Control = readonly [label: string, act: () => void];

/** What can be done about an entry. */
function controlsOf(entry: Kept, words: Words, act: HeldActions): readonly Control[] {
  const discard: Control = [
    'Delete',
    () => {
      act.discard(entry);
    },
  ];
  const opening = (label: string): readonly Control[] =>
    act.mayOpen
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
          'Set aside',
          () => {
            act.setAside(entry);
          },
        ],
      ]
    : [discard];
  switch (entry.state) {
    case 'draft':
      return [...opening('Continue'), discard];
    case 'unsent':
      return [];
    case 'refused':
      return [...opening('Correct'), ...setAside];
    case 'taken':
      return [
        [
          `Send as another ${words.one}`,
          () => {
            act.sendAsAnother(entry);
          },
        ],
        discard,
      ];
    case 'set-aside':
      return [...opening('Correct'), discard];
  }
}

function row(entry: Kept, words: Words, act: HeldActions): HTMLElement {
  const name = words.begun(when(entry.startedAt));
  const controls = controlsOf(entry, words, act).map(([label, onclick]) => {
    const control = button(label, onclick, true);
    control.setAttribute('aria-label', `${label}: ${name}`);
    return control;
  });
  const label = element('span', {}, `${name} – `, element('strong', {}, stateOf(entry, act)));
  return element('li', {}, label, element('span', { class: 'row-actions' }, ...controls));
}

/** Nothing when nothing is held. */
export function heldList(entries: readonly Kept[], words: Words, act: HeldActions): readonly Node[] {
  if (entries.length === 0) return [];
  const unsent = entries.filter(({ state }) => state === 'unsent').length;
  const list = element('ul', { class: 'held' }, ...entries.map((entry) => row(entry, words, act)));
  const title = element('h2', {}, `On this ${deviceWord()}`);
  const retry = unsent === 0 ? [] : [button(unsent === 1 ? 'Send it now' : `Send all ${unsent} now`, act.sendAll)];
  const why = paragraph('What is not sent yet goes out by itself when there is a connection and this page is open.');
  return [element('section', { class: 'card' }, title, list, ...(unsent === 0 ? [] : [why]), ...retry)];
}
