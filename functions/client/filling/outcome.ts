/** Says in plain words what became of a finished response. */
import { actions, announce, button, element, paragraph } from './elements.ts';
import { receipt } from './receipt.ts';
import type { SendOutcome } from './send.ts';
import type { Speech, Subject } from './words.ts';

export type OutcomeView = {
  readonly id: string;
  /** Whether it stands in the place of what was delivered before. */
  readonly isCorrection: boolean;
  /** What it is called; empty where that is nothing for the next person to read. */
  readonly name: string;
  readonly speech: Speech;
  readonly subject: Subject;
  readonly retry: () => void;
  readonly next: () => void;
  /** Opens the answers again. */
  readonly correct: () => void;
  /** Asks the server again what may be filled in, and shows what is kept. */
  readonly startAgain: () => void;
  /** Files the answers under a number of their own. */
  readonly sendAsAnother: () => void;
};

const named = ({ name }: OutcomeView): readonly Node[] =>
  name === '' ? [] : [element('p', {}, element('strong', {}, name))];

const stillHere = (place: HTMLElement, view: OutcomeView, why: string): void => {
  const { say } = view.speech;
  const next = button(say(`filling.${view.subject}.next`), view.next, true);
  const retry = button(say('filling.tryAgain'), view.retry);
  announce(place, 'warn', say('filling.notYetSent'), ...named(view), paragraph(why), actions(retry, next));
};

/** Shows the outcome in `place`, in place of the form. */
export function showOutcome(
  place: HTMLElement,
  outcome: Exclude<SendOutcome, { kind: 'faulty' }>,
  view: OutcomeView,
): void {
  const { speech, subject, next } = view;
  const { say } = speech;
  const forNext = say(`filling.${subject}.next`);
  switch (outcome.kind) {
    case 'received':
      announce(
        place,
        'good',
        say(view.isCorrection ? 'filling.corrected' : `filling.${subject}.receivedTitle`),
        ...named(view),
        paragraph(say(view.isCorrection ? 'filling.correctedBody' : `filling.${subject}.receivedBody`)),
        receipt(view.id, outcome.receivedAt, speech, subject === 'entry'),
        actions(button(forNext, next)),
      );
      break;
    case 'id-reused':
      announce(
        place,
        'warn',
        say('filling.idReused'),
        ...named(view),
        paragraph(say('filling.bothKept')),
        paragraph(say(`filling.${subject}.ifAnother`)),
        actions(button(say(`filling.${subject}.asAnother`), view.sendAsAnother), button(forNext, next, true)),
      );
      break;
    case 'unreachable':
      stillHere(place, view, say('filling.unreachable'));
      break;
    case 'not-allowed':
      stillHere(place, view, say('filling.notAllowed'));
      break;
    case 'link-ended':
      announce(
        place,
        'warn',
        say('filling.linkEnded'),
        ...named(view),
        paragraph(say('filling.linkEndedKept')),
        actions(button(say('filling.showHeld'), view.startAgain)),
      );
      break;
    case 'round-over':
      announce(
        place,
        'warn',
        say('filling.roundOver'),
        ...named(view),
        paragraph(outcome.reason),
        paragraph(say('filling.roundOverAdvice')),
        actions(button(say('filling.showHeld'), view.startAgain)),
      );
      break;
    case 'rejected':
      announce(
        place,
        'warn',
        say('filling.rejected'),
        ...named(view),
        paragraph(outcome.reason),
        paragraph(say('filling.rejectedAdvice')),
        actions(button(say('filling.correct'), view.correct), button(forNext, next, true)),
      );
      break;
  }
}
