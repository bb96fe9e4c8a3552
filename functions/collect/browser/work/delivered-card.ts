/** What was delivered from this device, below the places of a list: where, when, with which outcome, under which number. */
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';

import {
  type DeliveredRecord,
  deliveredRecords,
  noteDelivered,
  recordOf,
} from '../../../client/filling/delivered-record.ts';
import { element, paragraph } from '../../../client/filling/elements.ts';
import { isDelivered, isOfHolder } from '../../../client/filling/kept.ts';
import type { Looking } from '../../../client/filling/show-kept.ts';
import { type KeptWork, listKey } from '../../../client/links/work-list.ts';
import type { NamedOf } from './named.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';

type Given = {
  readonly kept: KeptWork;
  readonly speech: WorkSpeech;
  readonly namedOf: NamedOf;
};

type Recorded = Pick<Given, 'kept' | 'namedOf'> & {
  readonly keeping: Looking;
  /** Whose list it is. */
  readonly whose: string | undefined;
  readonly now: Date;
};

/** Records of a round; what is on the device and was delivered before anything was written down is written down now. */
export async function recordsOf({ kept, keeping, whose, namedOf, now }: Recorded): Promise<readonly DeliveredRecord[]> {
  const { round, work } = kept.list;
  const noted = async () => (await deliveredRecords(round, now)).filter((one) => isOfHolder(one, whose));
  const known = new Map((await noted()).map((one) => [one.id, one]));
  let isNew = false;
  for (const instrument of new Set([...work, ...kept.gone].map((one) => one.instrument)))
    for (const entry of (await keeping.list(round, instrument)).filter(isDelivered)) {
      if ((known.get(entry.id)?.receivedAt ?? '') >= entry.receivedAt) continue;
      await noteDelivered(recordOf(entry, entry.receivedAt, (await namedOf(instrument))?.unit));
      isNew = true;
    }
  return isNew ? noted() : [...known.values()];
}

/** Folded until somebody wants it; nothing where nothing was delivered. */
export async function deliveredCard(
  given: Given,
  records: readonly DeliveredRecord[],
): Promise<readonly HTMLElement[]> {
  if (records.length === 0) return [];
  const { kept, speech, namedOf } = given;
  const { say, form, when } = speech;
  const placeOf = ({ instrument, psu }: DeliveredRecord): string | undefined =>
    [...kept.list.work, ...kept.gone].find((one) => one.instrument === instrument && one.psu === psu)?.place ?? psu;
  const rows = records.map(async (one) => {
    const outcome = (await namedOf(one.instrument))?.outcomes[one.outcome ?? ''] ?? one.outcome;
    const received = form(one.correction === undefined ? 'filling.received' : 'filling.corrected');
    const facts = [
      `${received} ${when(one.receivedAt)}`,
      outcome,
      `${form('filling.receipt')} ${shortReceipt(one.id)}`,
    ];
    return element(
      'li',
      { class: 'unit' },
      element('strong', {}, [placeOf(one), one.unit].filter(Boolean).join(' · ') || say('work.everywhere')),
      element('small', {}, facts.filter(Boolean).join(' · ')),
    );
  });
  const list = element(
    'details',
    { class: 'units record' },
    element('summary', {}, say('work.record', { count: records.length })),
    element('ul', {}, ...(await Promise.all(rows))),
    paragraph(say('work.recordOnly')),
  );
  list.dataset['place'] = `${listKey(kept.list)} record`;
  return [list];
}
