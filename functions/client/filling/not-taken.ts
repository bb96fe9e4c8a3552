/** Says that nothing new is begun on this page, or that what was finished is not sent, and why. */
import { actions, announce, button, paragraph } from './elements.ts';
import type { Session } from './session-given.ts';

type Given = Pick<Session, 'speech' | 'subject' | 'linkEnded'>;

/** In place of a form. */
export function tellNoneNew({ speech: { say }, subject, linkEnded }: Given, place: HTMLElement, held: number): void {
  const ended = linkEnded === true;
  announce(
    place,
    'warn',
    say(ended ? 'filling.linkEnded' : `filling.${subject}.noneNew`),
    paragraph(say(held === 0 ? 'filling.nothingBegun' : 'filling.noneNewAdvice')),
    ...(ended ? [paragraph(say('filling.linkEndedAdvice'))] : []),
  );
}

/** Beside what was begun before, which is finished. */
export const linkEnded = ({ speech: { say } }: Given): string =>
  `${say('filling.linkEnded')}. ${say('filling.linkEndedAdvice')}`;

/** Whether what was finished is not sent: a preview, or answers that allow nothing to be kept. Says so, and why. */
export function endsUnfiled(
  { speech: { say }, subject, unfiled, declined }: Pick<Session, 'speech' | 'subject' | 'unfiled' | 'declined'>,
  answers: Readonly<Record<string, unknown>>,
  place: HTMLElement,
  next: () => void,
): boolean {
  if (unfiled === undefined && declined?.(answers) !== true) return false;
  const [says, why] = unfiled ?? [say('filling.entry.nothingKept'), say('filling.entry.declined')];
  announce(place, 'good', says, paragraph(why), actions(button(say(`filling.${subject}.next`), next)));
  return true;
}
