/** Says in plain words what became of a finished response. */
import { actions, announce, button, element, paragraph } from './elements.ts';
import type { SendOutcome } from './send.ts';
import { deviceWord, when, type Words } from './words.ts';

export type OutcomeView = {
  readonly id: string;
  readonly words: Words;
  readonly retry: () => void;
  readonly next: () => void;
  /** Opens the answers again. */
  readonly correct: () => void;
  /** Files the answers under a number of their own. */
  readonly sendAsAnother: () => void;
};

const receipt = (id: string, receivedAt: string): HTMLElement =>
  element(
    'dl',
    { class: 'facts' },
    element('div', {}, element('dt', {}, 'Received'), element('dd', {}, when(receivedAt))),
    element('div', {}, element('dt', {}, 'Receipt number'), element('dd', { class: 'receipt' }, id)),
  );

const stillHere = (place: HTMLElement, view: OutcomeView, why: string): void => {
  const next = button(view.words.next, view.next, true);
  announce(
    place,
    'warn',
    `Saved on this ${deviceWord()}, not yet sent`,
    paragraph(why),
    actions(button('Try again', view.retry), next),
  );
};

/** Shows the outcome in `place`, in place of the form. */
export function showOutcome(
  place: HTMLElement,
  outcome: Exclude<SendOutcome, { kind: 'faulty' }>,
  view: OutcomeView,
): void {
  const { words, next } = view;
  switch (outcome.kind) {
    case 'received':
      announce(
        place,
        'good',
        words.receivedTitle,
        paragraph(words.receivedBody),
        receipt(view.id, outcome.receivedAt),
        actions(button(words.next, next)),
      );
      break;
    case 'id-reused':
      announce(
        place,
        'warn',
        'The server already has other answers under this number',
        paragraph('It keeps both, and the office decides which of them counts.'),
        paragraph(
          `If these are of another ${words.one}, send them as one of its own. Otherwise leave them: they stay on this ${deviceWord()} until you delete them from its list.`,
        ),
        actions(button(`Send as another ${words.one}`, view.sendAsAnother), button(words.next, next, true)),
      );
      break;
    case 'unreachable':
      stillHere(
        place,
        view,
        'There is no connection, or the server does not answer. Nothing is lost: it is sent again by itself.',
      );
      break;
    case 'not-allowed':
      stillHere(
        place,
        view,
        'This link does not allow sending any more. Ask for a new one and open it here: what is saved goes out with it.',
      );
      break;
    case 'rejected':
      announce(
        place,
        'warn',
        'The server did not take it',
        paragraph(outcome.reason),
        paragraph(
          `The answers stay on this ${deviceWord()} and are not sent again as they are. Correct them, or tell your coordinator.`,
        ),
        actions(button('Correct', view.correct), button(words.next, next, true)),
      );
      break;
  }
}
