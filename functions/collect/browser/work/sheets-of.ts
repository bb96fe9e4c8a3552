/** Finds what the sheets of the shifts of a list need to be shown: their questions, k, and the interviews begun from them. */
import type { DeliveredRecord } from '../../../client/filling/delivered-record.ts';
import type { Looking } from '../../../client/filling/show-kept.ts';
import type { KeptWork, Work } from '../../../client/links/work-list.ts';
import type { LiveSheets } from './live-sheets.ts';
import type { NamedOf } from './named.ts';
import type { Prepared } from './prepare.ts';
import { sheetCard, type SheetGiven } from './sheet-card.ts';
import { answerOf } from './units.ts';

type Given = Pick<SheetGiven, 'speech' | 'now'> & {
  readonly kept: KeptWork;
  readonly keeping: Looking;
  readonly records: readonly DeliveredRecord[];
  readonly prepared: Prepared;
  readonly namedOf: NamedOf;
  readonly sheets: LiveSheets;
  /** Opens an address. */
  readonly open: (address: string) => void;
};

/** Ids of interviews of a shift: those on this device, and those it remembers to have delivered. */
async function interviewsOf({ instrument, psu }: Work, { kept, keeping, records }: Given): Promise<number> {
  const here = (await keeping.list(kept.list.round, instrument)).filter((entry) => answerOf(entry, 'psu') === psu);
  const delivered = records.filter((one) => one.instrument === instrument && one.psu === psu);
  return new Set([...here, ...delivered].map(({ id }) => id)).size;
}

/** For one list of work, as it is now: the sheet of each of its shifts. */
export async function sheetsOf(given: Given): Promise<(one: Work, address: string) => readonly HTMLElement[]> {
  const { kept, prepared, namedOf, sheets, speech, now, open } = given;
  const cards = new Map<Work, (address: string) => HTMLElement>();
  for (const work of kept.list.work) {
    const names = work.psu === undefined ? undefined : (await namedOf(work.instrument))?.shift;
    if (names === undefined) continue;
    const interval = prepared.get(work.token)?.prefilled[names.interval];
    const live = await sheets.of(kept.list.round, work);
    const interviews = await interviewsOf(work, given);
    cards.set(work, (address) =>
      sheetCard({
        live,
        interval: typeof interval === 'number' ? interval : undefined,
        interviews,
        speech,
        now,
        open: () => {
          open(address);
        },
      }),
    );
  }
  return (one, address) => [cards.get(one)?.(address)].flatMap((card) => card ?? []);
}
