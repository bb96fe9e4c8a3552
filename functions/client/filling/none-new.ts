/** Says that nothing new is begun on this page, and why: the round takes none, or the link has ended. */
import { announce, paragraph } from './elements.ts';
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
