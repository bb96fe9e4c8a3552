/** Finds the places of a list of work whose dwellings are to be listed, and those whose list was not sent. */
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';

import { element } from '../../../client/filling/elements.ts';
import { isOverruled } from '../../../client/links/drawn-here.ts';
import { isUnsent } from '../../../client/listing/dwelling-list.ts';
import { keyOf, type KeptWork, type Work } from '../../../client/links/work-list.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';
import type { LiveListing, LiveListings } from './live-listings.ts';
import { listingForm } from './listing-form.ts';
import type { NamedOf } from './named.ts';

type Given = {
  readonly kept: KeptWork;
  readonly listings: LiveListings;
  readonly namedOf: NamedOf;
  readonly speech: WorkSpeech;
  readonly now: () => Date;
  /** Something is to be sent. */
  readonly onSaid: () => void;
};

/** The line that unfolds; the same element each time, so that nothing that is typed is lost while the page is drawn. */
function listingLine(live: LiveListing, { kept, speech, now, onSaid }: Given): HTMLDetailsElement {
  if (live.shown !== undefined) return live.shown;
  const summary = element('summary', {});
  const content = element('div', {});
  const line = element('details', { class: 'units listing' }, summary, content);
  line.dataset['place'] = `listing ${kept.list.round} ${keyOf(live.by)}`;
  const tell = (): void => {
    summary.textContent = speech.say('work.listing', { count: live.now()?.list.dwellings.length ?? 0 });
  };
  live.show = tell;
  tell();
  line.addEventListener('toggle', () => {
    if (!line.open || content.hasChildNodes()) return;
    const form = listingForm({ live, speech, now, onSaid });
    content.replaceChildren(...form.parts);
    live.show = (fault) => {
      tell();
      form.show(fault);
    };
    live.show();
  });
  live.shown = line;
  return line;
}

/** What is told where what was drawn here does not simply hold. */
const doubts = (work: Work, live: LiveListing, { say }: WorkSpeech): readonly HTMLElement[] =>
  work.disputed === true || isOverruled(work, live.now())
    ? [element('p', { class: 'notice warn' }, say('work.disputed'))]
    : [];

/** For one list of work, as it is now. */
export async function listingsOf(given: Given): Promise<(one: Work) => readonly HTMLElement[]> {
  const { kept, listings, namedOf, speech } = given;
  const { list, gone } = kept;
  const lines = new Map<Work, readonly HTMLElement[]>();
  for (const work of [...list.work, ...gone]) {
    if (work.psu === undefined) continue;
    const live = await listings.of(list.round, work, list.trial === true);
    const held = live.now();
    const named = work.unlisted === true && !gone.includes(work) ? await namedOf(work.instrument) : undefined;
    const isAwaited = named?.shift === undefined && unitQuestion(named?.unit) !== undefined;
    const isShown = isAwaited || (held !== undefined && isUnsent(held));
    lines.set(work, [...doubts(work, live, speech), ...(isShown ? [listingLine(live, given)] : [])]);
  }
  return (one) => lines.get(one) ?? [];
}
