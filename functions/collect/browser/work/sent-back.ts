/** What was sent back, above the places of a list or a form: why, and the way to its correction where the answers are still here. */
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import type { SentBack } from '#schemas/fieldwork/sent-back.ts';

import { correctionOf } from '../../../client/filling/begun.ts';
import type { DeliveredRecord } from '../../../client/filling/delivered-record.ts';
import { actions, element, paragraph, rowButton } from '../../../client/filling/elements.ts';
import type { Delivered, Kept } from '../../../client/filling/kept.ts';
import type { Looking } from '../../../client/filling/show-kept.ts';
import type { Work } from '../../../client/links/work-list.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';

/** How far a correction is on this device. */
export type Standing =
  /** The answers are here. */
  | { readonly kind: 'here'; readonly entry: Delivered }
  | { readonly kind: 'begun' }
  | { readonly kind: 'waiting' }
  /** Delivered since it was sent back: nothing is left to do. */
  | { readonly kind: 'corrected' }
  /** The answers are gone, or were filed from another device. */
  | { readonly kind: 'gone' };

/**
 * Where one stands.
 *
 * @param entry what the device keeps under its id
 * @param receivedAt of the last version that was delivered from here, where it is written down; by the clock of the server
 */
export function standingOf({ at }: Pick<SentBack, 'at'>, entry: Kept | undefined, receivedAt?: string): Standing {
  switch (entry?.state) {
    case undefined:
      return { kind: Date.parse(receivedAt ?? '') > Date.parse(at) ? 'corrected' : 'gone' };
    case 'delivered': // both by the clock of the server
      return Date.parse(entry.receivedAt) > Date.parse(at) ? { kind: 'corrected' } : { kind: 'here', entry };
    case 'unsent':
      return { kind: 'waiting' };
    case 'draft':
    case 'refused':
    case 'taken':
    case 'set-aside':
      return { kind: 'begun' };
  }
}

export type BackGiven = {
  readonly round: string;
  /** As the server told it last. */
  readonly all: readonly SentBack[];
  /** What may be corrected from here. */
  readonly work: readonly Work[];
  readonly records: readonly DeliveredRecord[];
  readonly keeping: Looking;
  readonly speech: WorkSpeech;
  /** Opens an interview at the address of its form. */
  readonly open: (id: string, address: string) => void;
  readonly now: () => Date;
};

/** The work that an interview belongs to; undefined where that is not of this list any more. */
export const workOf = ({ instrument, psu }: SentBack, work: readonly Work[]): Work | undefined =>
  work.find((one) => one.instrument === instrument && one.psu === psu) ??
  work.find((one) => one.instrument === instrument && one.psu === undefined);

function row(one: SentBack, standing: Standing, given: BackGiven): HTMLElement {
  const { keeping, speech, open, now } = given;
  const { say, form, when } = speech;
  const work = workOf(one, given.work);
  const name = [work?.place ?? one.psu, one.unit].filter(Boolean).join(' · ');
  const go = async (): Promise<void> => {
    if (work === undefined) return;
    if (standing.kind === 'here')
      await keeping.putIf(
        correctionOf(standing.entry, now().toISOString()),
        (present) => present?.state === 'delivered',
      );
    open(one.id, `/collect/${encodeURIComponent(work.instrument)}#${work.token}`);
  };
  const way = (label: string): HTMLElement => actions(rowButton(label, name, () => void go()));
  const next = (): HTMLElement => {
    if (standing.kind === 'waiting') return paragraph(say('work.sentBackWaits'));
    if (standing.kind === 'gone' || work === undefined) return paragraph(say('work.sentBackGone'));
    return way(standing.kind === 'here' ? form('filling.correct') : say('work.unitGoOn'));
  };
  const receipt = shortReceipt(one.id);
  return element(
    'li',
    { class: 'unit' },
    element('strong', {}, name),
    element('small', {}, say('work.sentBackAt', { receipt, time: when(one.at) })),
    paragraph(one.reason),
    next(),
  );
}

/** A row for each that is not corrected yet. */
export async function sentBackRows(given: BackGiven): Promise<readonly HTMLElement[]> {
  const { round, all, keeping, records } = given;
  const received = new Map(records.map(({ id, receivedAt }) => [id, receivedAt]));
  const entries = new Map<string, Kept>();
  for (const instrument of new Set(all.map((one) => one.instrument)))
    for (const entry of await keeping.list(round, instrument)) entries.set(entry.id, entry);
  return all
    .map((one) => ({ one, standing: standingOf(one, entries.get(one.id), received.get(one.id)) }))
    .filter(({ standing }) => standing.kind !== 'corrected')
    .map(({ one, standing }) => row(one, standing, given));
}

/** The notice; nothing where nothing is to be corrected. */
export async function sentBackCard(given: BackGiven): Promise<readonly HTMLElement[]> {
  const rows = await sentBackRows(given);
  if (rows.length === 0) return [];
  return [
    element(
      'section',
      { class: 'notice warn units' },
      element('h3', {}, given.speech.say('work.sentBack', { count: rows.length })),
      element('ul', {}, ...rows),
    ),
  ];
}
