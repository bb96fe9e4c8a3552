/** The sheet of a shift on the page: one big button counts who passed, and a line says who is to be stopped. */
import { refusalsOf } from '#schemas/fieldwork/shift-sheet.ts';

import { actions, button, element, paragraph } from '../../../client/filling/elements.ts';
import type { KeptSheet } from '../../../client/shifts/kept-sheets.ts';
import { closed, type Count, interviewed, nextStop, takenBack, tapped } from '../../../client/shifts/shift-sheet.ts';
import { faultLine } from './asks-line.ts';
import type { LiveSheet } from './live-sheets.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';

export type SheetGiven = {
  readonly live: LiveSheet;
  /** k, where the frame says it. */
  readonly interval: number | undefined;
  /** Interviews of the shift that this device knows of. */
  readonly interviews: number;
  readonly speech: WorkSpeech;
  readonly now: () => Date;
  /** Opens the form of the shift. */
  readonly open: () => void;
};

/** Asks for k where the frame does not say it, and begins. */
function beginning({ live, interval, speech: { say } }: SheetGiven): HTMLElement {
  const box = element('input', { class: 'box' });
  box.inputMode = 'numeric';
  const fault = faultLine();
  const begin = (): void => {
    const typed = interval ?? Number(box.value.trim() || Number.NaN);
    if (Number.isInteger(typed) && typed >= 1 && typed <= 100_000) live.begin(typed);
    else fault.tell(say('work.sheetNoInterval'));
  };
  const every =
    interval === undefined
      ? [element('label', {}, say('work.sheetInterval'), box), fault.line]
      : [paragraph(say('work.sheetEvery', { interval }))];
  return element('div', {}, ...every, actions(button(say('work.sheetBegin'), begin)));
}

/** Parts of a sheet that is counted. */
function counter({ live, speech: { say }, now, open }: SheetGiven) {
  const change = (what: (before: KeptSheet, at: Date) => KeptSheet) => (): void => {
    live.count((before) => what(before, now()));
  };
  const tap = (count: Count) => change((before, at) => tapped(before, count, at));
  const total = element('strong', {});
  const passed = element('button', { class: 'button', onclick: tap('passed') }, total, say('work.sheetPassed'));
  passed.type = 'button';
  // Here and not in the styles, which every form waits for.
  Object.assign(passed.style, { display: 'block', width: '100%', minHeight: '6rem', marginBottom: '0.75rem' });
  Object.assign(total.style, { display: 'block', fontSize: '2rem' });
  const next = paragraph('');
  const stop = element('p', { class: 'stop', role: 'status' });
  Object.assign(stop.style, { fontWeight: '600', fontSize: '1.25rem' });
  const undo = button(say('work.sheetUndo'), change(takenBack), true);
  const over = (isOver: boolean) => (): void => {
    change((before, at) => closed(before, isOver, at))();
    void live.send();
  };
  const met = element('small', {});
  const goOn = actions(button(say('work.sheetOn'), over(false), true));
  const counting = element(
    'div',
    {},
    next,
    stop,
    passed,
    actions(button(say('work.unitInterview'), open)),
    paragraph(say('work.sheetNot')),
    actions(
      button(say('work.sheetWoman'), tap('female'), true),
      button(say('work.sheetMan'), tap('male'), true),
      button(say('work.sheetUnseen'), tap('unknown'), true),
      button(say('work.sheetOther'), tap('nonresponse'), true),
    ),
    actions(undo, button(say('work.sheetClose'), over(true), true)),
  );
  const show = ({ sheet, taps }: KeptSheet): void => {
    const number = nextStop(sheet);
    const left = number - sheet.counted;
    const isDue = left <= 0;
    total.textContent = String(sheet.counted);
    next.hidden = isDue;
    next.textContent = say('work.sheetNext', { number, count: left });
    const due = isDue ? say('work.sheetStop', { number }) : '';
    // Said once, and not at each tap.
    if (stop.textContent !== due) stop.textContent = due;
    undo.disabled = taps.length === 0;
    counting.hidden = sheet.closed === true;
    goOn.hidden = sheet.closed !== true;
    const { interviews, nonresponse: other } = sheet;
    met.textContent = say('work.sheetMet', { interviews, refused: refusalsOf(sheet), other });
  };
  return { parts: [counting, met, goOn], show };
}

/** The card of a shift; the same element each time, so that a tap on it is not lost while the list is drawn. */
export function sheetCard(given: SheetGiven): HTMLElement {
  const { live, interviews, now, speech } = given;
  const { say, when } = speech;
  void live.change((before) => interviewed(before, interviews, now()));
  live.show();
  if (live.shown !== undefined) return live.shown;
  const begin = beginning(given);
  const { parts, show } = counter(given);
  const begun = element('div', {}, ...parts);
  const kept = element('small', {});
  const summary = element('summary', {});
  const card = element('details', { class: 'sheet' }, summary, begin, begun, kept);
  const standing = (): string => {
    const one = live.now();
    if (one === undefined) return '';
    if (live.isTakenNoMore()) return say('work.sheetTakenNoMore');
    return one.sent === one.sheet.at ? say('work.sheetSent', { time: when(one.sent) }) : say('work.sheetWaits');
  };
  live.show = (fault) => {
    const one = live.now();
    begin.hidden = one !== undefined;
    begun.hidden = one === undefined;
    const count = one?.sheet.counted ?? 0;
    summary.textContent = say(one?.sheet.closed === true ? 'work.sheetOver' : 'work.sheet', { count });
    kept.textContent = fault === undefined ? standing() : say('work.notKept');
    // “Saved” is not said of a tap that is not.
    card.ariaBusy = String(live.isBeingWritten());
    kept.style.visibility = live.isBeingWritten() ? 'hidden' : '';
    if (one !== undefined) show(one);
  };
  live.show();
  const one = live.now();
  // Who is counting goes on counting: after an interview, and when the page is opened again.
  card.open = one !== undefined && one.sheet.closed !== true;
  live.shown = card;
  return card;
}
