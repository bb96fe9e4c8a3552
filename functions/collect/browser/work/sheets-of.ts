/** Finds what the sheets of the shifts of a list need to be shown: their questions, k, and the interviews begun from them. */
import type { DeliveredRecord } from '../../../client/filling/delivered-record.ts';
import { placeOf } from '../../../client/filling/held-list.ts';
import type { Looking } from '../../../client/filling/show-kept.ts';
import type { KeptWork, Work } from '../../../client/links/work-list.ts';
import type { LiveSheets } from './live-sheets.ts';
import type { NamedOf } from './named.ts';
import type { Prepared } from './prepare.ts';
import { sheetCard, type SheetGiven } from './sheet-card.ts';

type Given = Pick<SheetGiven, 'speech' | 'now'> & {
  readonly kept: KeptWork;
  readonly keeping: Pick<Looking, 'list'>;
  readonly records: readonly DeliveredRecord[];
  readonly prepared: Prepared;
  readonly namedOf: NamedOf;
  readonly sheets: LiveSheets;
  /** Opens an address. */
  readonly open: (address: string) => void;
};

/** Ids of interviews by shift: those on this device, and those it remembers to have delivered. */
async function interviewsIn(
  instrument: string,
  { kept, keeping, records }: Given,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const ids = new Map<string, Set<string>>();
  const add = (psu: string | undefined, id: string): void => {
    if (psu !== undefined) ids.set(psu, (ids.get(psu) ?? new Set()).add(id));
  };
  for (const entry of await keeping.list(kept.list.round, instrument)) add(placeOf(entry), entry.id);
  for (const one of records) if (one.instrument === instrument) add(one.psu, one.id);
  return ids;
}

/** For one list of work, as it is now: the sheet of each of its shifts. */
export async function sheetsOf(given: Given): Promise<(one: Work, address: string) => readonly HTMLElement[]> {
  const { kept, prepared, namedOf, sheets, speech, now, open } = given;
  const cards = new Map<Work, (address: string) => HTMLElement>();
  const met = new Map<string, Awaited<ReturnType<typeof interviewsIn>>>();
  for (const work of kept.list.work) {
    const { instrument, psu } = work;
    const names = psu === undefined ? undefined : (await namedOf(instrument))?.shift;
    if (psu === undefined || names === undefined) continue;
    const ids = met.get(instrument) ?? (await interviewsIn(instrument, given));
    met.set(instrument, ids);
    const interval = prepared.get(work.token)?.prefilled[names.interval];
    const live = await sheets.of(kept.list.round, work);
    const interviews = ids.get(psu)?.size ?? 0;
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
