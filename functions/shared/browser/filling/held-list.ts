/** The list of what this device still holds, with what can be done about each. */
import { button, element, paragraph } from './elements.ts';
import type { Kept } from './kept.ts';
import { deviceWord, when, type Words } from './words.ts';

export type HeldActions = {
  readonly open: (entry: Kept) => void;
  readonly discard: (entry: Kept) => void;
  readonly sendAll: () => void;
  /** Ids that the link of this page may not send: finished under another link, for another place. */
  readonly notAllowed: ReadonlySet<string>;
};

const states: Readonly<Record<Kept['state'], () => string>> = {
  draft: () => 'not finished',
  unsent: () => `saved on this ${deviceWord()}, not yet sent`,
  refused: () => 'needs correction',
};

/** What keeps an entry here; the place is the one that the next link has to be for. */
function stateOf(entry: Kept, { notAllowed }: HeldActions): string {
  if (entry.state !== 'unsent' || !notAllowed.has(entry.id)) return states[entry.state]();
  const { psu } = entry.data;
  const link = typeof psu === 'string' ? `one for ${psu}` : 'a new one';
  return `saved on this ${deviceWord()}; this link may not send it, ${link} may`;
}

function row(entry: Kept, words: Words, act: HeldActions): HTMLElement {
  const name = words.begun(when(entry.startedAt));
  const controls = {
    draft: () => [
      button(
        'Continue',
        () => {
          act.open(entry);
        },
        true,
      ),
      button(
        'Delete',
        () => {
          act.discard(entry);
        },
        true,
      ),
    ],
    unsent: () => [],
    refused: () => [
      button(
        'Correct',
        () => {
          act.open(entry);
        },
        true,
      ),
    ],
  }[entry.state]();
  for (const control of controls) control.setAttribute('aria-label', `${control.textContent}: ${name}`);
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
