/** Where dwellings are drawn of those that were listed on this phone. It takes two taps, since the list is closed by it. */
import { phoneMethod } from '#schemas/fieldwork/drawn-units.ts';

import { actions, button, element, paragraph } from '../../../client/filling/elements.ts';
import { drawnFrom, isClosed } from '../../../client/listing/dwelling-list.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';
import type { LiveListing } from './live-listings.ts';

type Given = {
  readonly live: LiveListing;
  readonly speech: WorkSpeech;
  readonly now: () => Date;
  /** Something is to be sent. */
  readonly onSaid: () => void;
  /** Tells that it could not be written down, or that it was. */
  readonly tellNotKept: (isKept: boolean) => void;
};

/** What unfolds to draw, and how it is brought up to date; hidden where this phone does not draw. */
export function drawForm({ live, speech: { say }, now, onSaid, tellNotKept }: Given) {
  const draw = (): void => {
    const { draw: rule, psu } = live.by;
    if (rule === undefined || psu === undefined) return;
    void live
      .change((before) => before && drawnFrom(before, psu, rule, now()))
      .then((isKept) => {
        tellNotKept(isKept);
        onSaid();
      });
  };
  const summary = element('summary', {});
  const sure = button('', draw);
  const place = element('details', { class: 'draw' }, summary, paragraph(say('work.drawSure')), actions(sure));
  const show = (): void => {
    const held = live.now();
    const rule = live.by.draw;
    const listed = held?.list.dwellings.length ?? 0;
    place.hidden = rule?.method !== phoneMethod || held === undefined || listed === 0 || isClosed(held);
    const says = say('work.draw', { count: Math.min(rule?.dwellings ?? 0, listed), listed });
    summary.textContent = says;
    sure.textContent = says;
  };
  return { place, show };
}
