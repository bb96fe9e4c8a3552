/** Where an enumerator hands a place back with a reason, and says that they go there after all. */
import { longestHandBack } from '#schemas/fieldwork/hand-back.ts';
import type { Settled } from '#schemas/fieldwork/notices.ts';

import { actions, button, element, rowButton } from '../../../client/filling/elements.ts';
import { type Said, sayOf } from '../../../client/links/hand-back.ts';
import { newId } from '../../../client/links/new-id.ts';
import { keyOf, type Work } from '../../../client/links/work-list.ts';
import { asksLine, faultLine } from './asks-line.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';

export type HandBackGiven = {
  readonly round: string;
  readonly work: Work;
  /** What the place is called. */
  readonly name: string;
  /** The last thing that was said of it. */
  readonly said: Said | undefined;
  /** How the office settled what was said of it. */
  readonly settled: Settled | undefined;
  readonly speech: WorkSpeech;
  readonly now: () => Date;
  /** Something was said. */
  readonly onSaid: () => void;
};

/** What was said, and the way to say something else. */
export function handBackForm({
  round,
  work,
  name,
  said,
  settled,
  speech,
  now,
  onSaid,
}: HandBackGiven): readonly HTMLElement[] {
  const { say, when } = speech;
  const fault = faultLine();
  const keep = (reason: string | undefined, after: () => void): void => {
    const one = { id: newId(), at: now().toISOString(), ...(reason !== undefined && { reason }) };
    sayOf(round, { said: one, work: keyOf(work), isSent: false }).then(
      () => {
        after();
        onSaid();
      },
      () => {
        fault.tell(say('work.notKept'));
      },
    );
  };
  const reason = said?.said.reason;
  const isSettled = settled !== undefined && settled.id === said?.said.id;
  if (said !== undefined && reason !== undefined && !isSettled) {
    const undo = rowButton(say('work.handBackUndo'), name, () => {
      keep(undefined, () => undefined);
    });
    return [
      element('strong', {}, say('work.handedBack', { reason })),
      element('small', {}, say(said.isSent ? 'work.handBackSent' : 'work.handBackWaits')),
      fault.line,
      actions(undo),
    ];
  }
  const box = element('textarea', { class: 'box' });
  box.rows = 2;
  box.addEventListener('input', fault.clear);
  box.maxLength = longestHandBack;
  const save = (): void => {
    const typed = box.value.trim();
    if (typed === '') fault.tell(say('work.handBackNoReason'));
    else
      keep(typed, () => {
        line.open = false;
      });
  };
  const line = asksLine(
    say('work.handBack'),
    name,
    element('label', {}, say('work.handBackWhy'), box),
    fault.line,
    actions(button(say('work.handBackSend'), save)),
  );
  if (isSettled && reason !== undefined)
    return [
      element('strong', {}, say('work.handedBack', { reason })),
      element('small', {}, say('work.handBackSettled', { reason: settled.reason, time: when(settled.at) })),
      line,
    ];
  return said?.isSent === false ? [element('small', {}, say('work.handBackUndone')), line] : [line];
}
