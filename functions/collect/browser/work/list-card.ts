/** Gathers what one list of work shows: what this device keeps of it, what was sent back, planned and delivered. */
import type { StudyCopies } from '../../../client/filling/study/study-copies.ts';
import type { Looking } from '../../../client/filling/show-kept.ts';
import { openNext } from '../../../client/filling/on-screen.ts';
import { saidOf } from '../../../client/links/hand-back.ts';
import { keepList } from '../../../client/links/kept-work.ts';
import { keptNotices } from '../../../client/links/notices.ts';
import { keptSentBack } from '../../../client/links/sent-back.ts';
import { plansOf } from '../../../client/links/planned-visits.ts';
import { keyOf, type KeptWork, type Visit, type Work } from '../../../client/links/work-list.ts';
import { checksCard } from './checks-card.ts';
import { deliveredCard, recordsOf } from './delivered-card.ts';
import { handBackForm } from './hand-back-form.ts';
import { listingsOf } from './listings-of.ts';
import type { LiveListings } from './live-listings.ts';
import type { LiveSheets } from './live-sheets.ts';
import { namedIn } from './named.ts';
import { ofHolder, visiting } from './of-holder.ts';
import { type Links, preparedNow, titlesOf, whoseOf } from './prepare.ts';
import { sentBackCard } from './sent-back.ts';
import { sheetsOf } from './sheets-of.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';
import { tallies } from './tally.ts';
import { unitsOf } from './units-of.ts';
import { workCard } from './work-card.ts';

export type ListGiven = {
  readonly kept: KeptWork;
  /** Visits that any list of this kind remembers. */
  readonly visits: Readonly<Record<string, Visit>>;
  /** What this device keeps, whoever filled it in. */
  readonly everybody: Looking;
  readonly copies: StudyCopies;
  readonly links: Links;
  readonly sheets: LiveSheets;
  readonly listings: LiveListings;
  readonly language: string;
  readonly speech: WorkSpeech;
  readonly isOld: boolean;
  readonly now: () => Date;
  /** What is shown has changed. */
  readonly reread: () => void;
  /** Something is to be sent. */
  readonly onSaid: () => void;
};

const open = (address: string): void => {
  location.href = address;
};

const openAt = (id: string, address: string): void => {
  openNext(id);
  open(address);
};

/** What is kept is read, and opened where it is sealed, once for all parts of a drawing. */
function readingOnce({ list, putIf }: Looking): Looking {
  const known = new Map<string, ReturnType<Looking['list']>>();
  return {
    putIf,
    list: (round, instrument) => {
      const key = `${round} ${instrument}`;
      const read = known.get(key) ?? list(round, instrument);
      known.set(key, read);
      return read;
    },
  };
}

/** The card of one list as it is now; visits that are not remembered yet are. */
export async function listCard(given: ListGiven): Promise<HTMLElement> {
  const { copies, links, sheets, listings, language, speech, isOld, now, reread, onSaid } = given;
  const kept = await listings.withDrawn(given.kept);
  const everybody = readingOnce(given.everybody);
  const whose = whoseOf(kept, links);
  const keeping = ofHolder(everybody, whose);
  const { round } = kept.list;
  const work = [...kept.list.work, ...kept.gone];
  const prepared = preparedNow(work, links);
  const namedOf = namedIn(prepared, copies, language);
  const [said, notices, plans, records] = await Promise.all([
    saidOf(round),
    keptNotices(round, whose ?? ''),
    plansOf(round),
    recordsOf({ kept, keeping, whose, namedOf, now: now() }),
  ]);
  const units = await unitsOf({
    kept,
    visits: given.visits,
    keeping: visiting(everybody, whose),
    namedOf,
    speech,
    plans,
    now,
    open,
    onChange: reread,
  });
  if (Object.keys(units.seen).length > 0) await keepList({ ...given.kept, visits: { ...kept.visits, ...units.seen } });
  const sheet = await sheetsOf({ kept, keeping: everybody, records, prepared, namedOf, sheets, speech, now, open });
  const listing = await listingsOf({ kept, listings, namedOf, speech, now, onSaid });
  const titles = await titlesOf(prepared, language, copies, links);
  const settledOf = (one: Work) => notices?.settled.find((each) => keyOf(each) === keyOf(one));
  return workCard({
    kept,
    speech,
    prepared,
    titles,
    tallies: await tallies(keeping, round, work),
    units: units.draw,
    sheet,
    listing,
    handBack: (one, name) =>
      one.psu === undefined
        ? []
        : handBackForm({
            round,
            work: one,
            name,
            said: said.get(keyOf(one)),
            settled: settledOf(one),
            speech,
            now,
            onSaid,
          }),
    sentBack: await sentBackCard({
      round,
      all: await keptSentBack(round, whose ?? ''),
      work: kept.list.work,
      keeping,
      records,
      speech,
      open: openAt,
      now,
    }),
    checks: checksCard({ kept, notices, speech, titles }),
    delivered: await deliveredCard({ kept, speech, namedOf }, records),
    isOld,
    onSeen: () => void keepList({ ...given.kept, unseen: [] }).then(reread),
  });
}
