/** What is known of the dwelling of an interview that was made by a draw which does not hold: which it is, and what holds instead. */
import { lostDraw } from '#schemas/fieldwork/platform-notes.ts';
import { alike } from '#functions/fieldwork/drawing/joint-listing.ts';
import { lostDrawsOf } from '#functions/fieldwork/drawing/led-by.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { stateOf } from '#functions/store/standing.ts';
import type { Store } from '#functions/store/store.ts';

export type LostDwelling = {
  /** What the interview calls it. */
  readonly unit: string;
  /** Addresses of that number on the lists that it may have been made by. */
  readonly own: readonly string[];
  /** Address of that number in what holds; undefined where it is not drawn there. */
  readonly there: string | undefined;
  /** What its dwelling is called in what holds; undefined where it is not drawn there. */
  readonly code: string | undefined;
};

/**
 * Reads what its place says of it.
 *
 * @param unit what the interview calls its dwelling
 */
export async function lostDwelling(
  store: Pick<Store, 'getDrawn' | 'listListingsOf'>,
  record: ResponseRecord,
  unit: unknown,
): Promise<LostDwelling | undefined> {
  const { round, instrument, answers, notes = [], enumerator, link } = record;
  const { psu } = answers;
  const isLost = stateOf(record) === 'quarantined' && notes.some(({ rule }) => rule === lostDraw.rule);
  if (!isLost || typeof psu !== 'string' || typeof unit !== 'string') return undefined;
  const place = { round, instrument, psu };
  const [drawn, lists] = await Promise.all([store.getDrawn(place), store.listListingsOf(place)]);
  const lost = lostDrawsOf({ lists, drawn }, enumerator ?? link ?? '');
  const former = drawn?.former?.find(({ code }) => code === unit)?.address;
  const own =
    lost.length === 0
      ? [former].flatMap((address) => address ?? [])
      : lost.flatMap(({ dwellings }) => dwellings[Number(unit) - 1]?.address ?? []);
  const { units = [] } = drawn ?? {};
  const isOne = (address: string | undefined): boolean =>
    address !== undefined && own.some((each) => alike(each) === alike(address));
  return {
    unit,
    own,
    there: units.find(({ code }) => code === unit)?.address,
    code: units.find(({ address }) => isOne(address))?.code,
  };
}

/** What is told of it, above what may be decided. */
export const LostDraw = ({
  lost: { unit, own, there, code },
  wording: { say },
}: {
  readonly lost: LostDwelling;
  readonly wording: PageWording;
}) => (
  <section class="notice bad" aria-labelledby="lost-draw">
    <h2 id="lost-draw">{say('office.lostDraw')}</h2>
    <p>{say('office.lostDraw.lead')}</p>
    <ul>
      {own.map((address) => (
        <li>{say('office.lostDraw.own', { unit, address })}</li>
      ))}
      <li>
        {there === undefined
          ? say('office.lostDraw.notDrawn', { unit })
          : say('office.lostDraw.there', { unit, address: there })}
      </li>
    </ul>
    <p>{code === undefined ? say('office.lostDraw.nowhere') : say('office.lostDraw.right', { code })}</p>
  </section>
);
