/** Where somebody lists the dwellings of a place: one is added, changed, removed or put back, and the list is sent, or drawn from. */
import { longestAddress, longestNote, mostHouseholds } from '#schemas/fieldwork/listed-dwellings.ts';
import type { ListedDwelling } from '#schemas/fieldwork/listing.ts';

import { actions, button, element, paragraph, rowButton } from '../../../client/filling/elements.ts';
import { newId } from '../../../client/links/new-id.ts';
import { keyOf } from '../../../client/links/work-list.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';
import {
  added,
  begun,
  changed,
  type HeldList,
  isClosed,
  isFull,
  isUnsent,
  isWaiting,
  putBack,
  type Removed,
  removed,
  wanted,
} from '../../../client/listing/dwelling-list.ts';
import { faultLine } from './asks-line.ts';
import { drawForm } from './draw-form.ts';
import type { LiveListing } from './live-listings.ts';

export type ListingGiven = {
  readonly live: LiveListing;
  readonly speech: WorkSpeech;
  readonly now: () => Date;
  /** Something is to be sent. */
  readonly onSaid: () => void;
};

function boxes({ say, form }: WorkSpeech) {
  const box = (says: string, most: number) => {
    const input = element('input', { class: 'box' });
    input.maxLength = most;
    return { input, label: element('label', {}, says, input) };
  };
  const address = box(say('work.listingAddress'), longestAddress);
  const households = box(say('work.listingHouseholds'), String(mostHouseholds).length);
  households.input.inputMode = 'numeric';
  const note = box(form('asking.noteOf'), longestNote);
  const inputs = [address.input, households.input, note.input];
  return {
    labels: [address.label, households.label, note.label],
    inputs,
    first: address.input,
    /** What is typed; what is wrong with it otherwise. */
    read: (): ListedDwelling | string => {
      const [where = '', number = '', what = ''] = inputs.map(({ value }) => value.trim());
      if (where === '') return form('faults.required');
      const households = /^\d*$/.test(number) ? Number(number) : Infinity;
      if (households > mostHouseholds) return say('work.listingHouseholdsWrong', { most: mostHouseholds });
      return { address: where, ...(number !== '' && { households }), ...(what !== '' && { note: what }) };
    },
    fill: (dwelling?: ListedDwelling): void => {
      address.input.value = dwelling?.address ?? '';
      households.input.value = dwelling?.households === undefined ? '' : String(dwelling.households);
      note.input.value = dwelling?.note ?? '';
    },
  };
}

/** How far the office has it. */
function standing(live: LiveListing, held: HeldList, { say, form, when }: WorkSpeech): string {
  if (live.isTakenNoMore()) return form('filling.notThisLink');
  if (isWaiting(held)) return say('work.handBackWaits');
  if (held.sent === undefined) return say('work.listingUnsent');
  return say(isUnsent(held) ? 'work.listingChanged' : 'work.sheetSent', { time: when(held.sent.at) });
}

/** What unfolds, and how it is brought up to date. */
export function listingForm({ live, speech, now, onSaid }: ListingGiven) {
  const { say, form: ofForms } = speech;
  const asked = boxes(speech);
  const fault = faultLine();
  /** The one that is being changed. */
  let editing: Removed | undefined;
  const save = button('', () => undefined);
  save.type = 'submit';
  const edit = (one: Removed | undefined): void => {
    editing = one;
    fault.clear();
    asked.fill(one?.dwelling);
    save.textContent = one === undefined ? ofForms('asking.add') : say('work.planSave');
    if (one !== undefined) asked.first.focus();
  };
  const tellNotKept = (isKept: boolean): void => {
    if (!isKept) fault.tell(say('work.notKept'));
  };
  const keep = async (): Promise<void> => {
    const typed = asked.read();
    if (typeof typed === 'string') {
      fault.tell(typed);
      return;
    }
    const of = editing;
    const held = live.now();
    if (of === undefined && held !== undefined && isFull(held)) {
      fault.tell(ofForms('asking.full'));
      return;
    }
    const isKept = await live.change((before) => {
      if (before === undefined) return begun(keyOf(live.by), newId(), now(), typed);
      return of === undefined ? added(before, typed) : changed(before, of, typed);
    });
    if (isKept) {
      edit(undefined);
      asked.first.focus();
    }
    tellNotKept(isKept);
  };
  const form = element('form', {}, paragraph(say('work.listingLead')), ...asked.labels, fault.line, actions(save));
  form.noValidate = true;
  /** A second tap while the first is written down is the same dwelling. */
  let isKeeping = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isKeeping) return;
    isKeeping = true;
    void keep().finally(() => {
      isKeeping = false;
    });
  });
  const act = (what: (before: HeldList) => HeldList) => (): void => {
    void live.change((before) => before && what(before)).then(tellNotKept);
  };
  const told = element('p', { role: 'status' });
  const back = element('p', {});
  const undo = button(ofForms('asking.undo'), act(putBack), true);
  const undoing = element('div', {}, back, actions(undo));
  const rows = element('ol', { class: 'held' });
  const send = button(say('work.listingSend'), () => {
    void live
      .change((before) => before && wanted(before))
      .then((isKept) => {
        tellNotKept(isKept);
        onSaid();
      });
  });
  const drawing = drawForm({ live, speech, now, onSaid, tellNotKept });
  const rowActions = (dwelling: ListedDwelling, at: number, name: string): HTMLElement =>
    actions(
      rowButton(ofForms('asking.change'), name, () => {
        edit({ at, dwelling });
      }),
      rowButton(ofForms('asking.remove'), name, () => {
        if (editing !== undefined) edit(undefined);
        act((before) => removed(before, { at, dwelling }))();
      }),
    );
  const row =
    (isOver: boolean) =>
    (dwelling: ListedDwelling, at: number): HTMLElement => {
      const { address, households, note } = dwelling;
      const more = [...(households === undefined ? [] : [say('work.listingCount', { count: households })]), note ?? ''];
      const line = more.filter(Boolean).join(' · ');
      const name = `${at + 1}. ${address}`;
      return element(
        'li',
        { class: 'unit' },
        element('strong', {}, name),
        ...(line === '' ? [] : [element('small', {}, line)]),
        ...(isOver ? [] : [rowActions(dwelling, at, name)]),
      );
    };
  const show = (notKept?: 'not-kept'): void => {
    const held = live.now();
    tellNotKept(notKept === undefined);
    const isOver = held !== undefined && isClosed(held);
    send.hidden = held === undefined || (isOver && !isUnsent(held));
    undoing.hidden = held?.removed === undefined;
    form.hidden = isOver;
    drawing.show();
    if (held === undefined) return;
    told.textContent = standing(live, held, speech);
    back.textContent = ofForms('asking.removed', { row: held.removed?.dwelling.address ?? '' });
    // The newest first: it stands below the boxes.
    rows.replaceChildren(...held.list.dwellings.map(row(isOver)).reverse());
  };
  edit(undefined);
  return { parts: [form, undoing, told, actions(send), drawing.place, rows], show };
}
