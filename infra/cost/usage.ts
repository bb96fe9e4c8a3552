/** What a month or a round uses: amounts alone, from the templates, from what was measured and from what is assumed. Pure. */
import { assumed, round } from './assumptions.ts';
import type { Measured } from './measured.ts';
import type { PriceName } from './prices.ts';
import type { Standing } from './standing.ts';

/** What the templates say of the machinery. */
export type Machinery = {
  readonly standing: Standing;
  readonly schedules: number;
  /** Those of them that compute rounds, and read and write the bucket. */
  readonly computing: number;
  /** Whether it sends registrants links to their records. */
  readonly sendsLinks: boolean;
  readonly pageMemoryMb: number;
  readonly nightMemoryMb: number;
};

export type Amounts = Readonly<Partial<Record<PriceName, number>>>;

const nightsPerMonth = 30.4;
/** The list of rounds, and the list of what was computed. */
const readsPerPlan = 2;
const gb = 1024 ** 3;
/** AWS gives a function one processor for each 1,769 MB of its memory. */
const mbPerProcessor = 1769;

const responses = round.households + round.travellers + round.registrants;
const interviews = round.households + round.travellers;

/** A month in which nobody does anything but the schedule, over one round that was left open. */
export const idleMonth = (machinery: Machinery, measured: Measured): Amounts => ({
  ...machinery.standing,
  ...nights(machinery, measured, { count: nightsPerMonth, responses, changed: false }),
  ...kept(measured),
});

/** The same over a round that was closed and computed one last time: the schedule reads that, and none of its responses. */
export const closedMonth = (machinery: Machinery, measured: Measured): Amounts => ({
  ...machinery.standing,
  schedules: machinery.schedules * nightsPerMonth,
  lambdaRequests: machinery.schedules * nightsPerMonth,
  dynamoReads: machinery.schedules * nightsPerMonth * readsPerPlan,
  ...kept(measured),
});

/** What a round keeps for as long as it is there. */
function kept(measured: Measured) {
  const stored = (responses * measured.storedBytesPerResponse) / gb;
  return { dynamoStorage: stored, dynamoRestorable: stored, s3Storage: objectsAfter(measured) };
}

/** What a round adds to the months in which it runs, which are due with or without it. */
export function wholeRound(machinery: Machinery, measured: Measured): Amounts {
  const { months } = round;
  const half = responses / 2; // the round fills evenly, so a night or a visit finds half of it on average
  const night = nights(machinery, measured, { count: nightsPerMonth * months, responses: half, changed: true });
  const field = fieldwork(machinery, measured);
  const office = officeWork(machinery, measured, half);
  const visits = ownRecords(machinery, measured);
  const stored = (responses * measured.storedBytesPerResponse) / gb;
  const requests = field.requests + office.requests + visits.requests;
  const atTheDoor = requests + (field.pages + office.pages + visits.pages) * assumed.pageFiles.value;
  const writtenLogs = (requests * assumed.logBytes.value) / gb;
  return {
    ...(machinery.standing.firewall > 0 && { firewallRequests: atTheDoor }),
    lambdaRequests: night.lambdaRequests + requests + office.computations + visits.letters, // the function starts itself for each
    lambdaGbSeconds: night.lambdaGbSeconds + field.gbSeconds + office.gbSeconds + visits.gbSeconds,
    apiRequests: requests,
    dynamoWrites: responses * measured.writesPerResponse + visits.writes,
    dynamoReads: night.dynamoReads + field.reads + office.reads + visits.reads,
    dynamoStorage: (stored / 2) * months,
    dynamoRestorable: (stored / 2) * months,
    s3Storage: (objectsAfter(measured) / 3) * months, // each night adds a snapshot, larger than the last
    s3Puts: night.s3Puts + office.computations * measured.nightPuts,
    s3Gets: night.s3Gets + office.requests + office.downloads,
    transferOut: (office.downloads * measured.releaseBytes) / gb,
    cloudFrontRequests: atTheDoor,
    cloudFrontTraffic:
      (responses * assumed.formLoads.value * measured.formBytes + requests * assumed.answerBytes.value) / gb,
    cloudFrontToOrigin: (responses * assumed.bodyBytes.value) / gb,
    logs: writtenLogs,
    logStorage: writtenLogs * assumed.logMonths.value,
    logQueries: assumed.operatorLooks.value * writtenLogs, // so often a month, and each time a month of them
    metrics: months * assumed.metricHours.value,
    secretReads: field.secretReads + visits.secretReads,
    letters: visits.letters,
    // So seldom that the tables ask for the key anew each time; and each identity has a data key.
    keyRequests: 2 * (round.registrants + visits.requests),
    schedules: night.schedules,
    staff: assumed.staff.value * months,
    mails: assumed.mails.value * months,
  };
}

/**
 * What leading the fieldwork from pages adds to a round: coordinators look at progress and flags, which read every interview, and phones
 * ask for their work.
 */
export function ledFromPages(machinery: Machinery, measured: Measured): Amounts {
  const months = assumed.fieldworkMonths.value;
  const looks = assumed.fieldworkLooks.value * months;
  const asked = assumed.enumerators.value * assumed.workAsked.value * months;
  const requests = looks * assumed.pagesPerLook.value + asked;
  const found = interviews / 2; // fieldwork fills evenly
  const writtenLogs = (requests * assumed.logBytes.value) / gb;
  const computed = looks * found * measured.nightMsPerResponse;
  return {
    lambdaRequests: requests,
    lambdaGbSeconds: pageGbSeconds(machinery, requests, measured.ingestMs) + (computed * mbPerProcessor) / 1024 / 1000,
    apiRequests: requests,
    dynamoReads: looks * found * measured.nightReadsPerResponse + asked * assumed.readsOfWork.value,
    cloudFrontRequests: requests + looks * assumed.pagesPerLook.value * assumed.pageFiles.value,
    cloudFrontTraffic: (requests * assumed.answerBytes.value) / gb,
    logs: writtenLogs,
    logStorage: writtenLogs * assumed.logMonths.value,
  };
}

/** GB-seconds of pages: what takes this long on a whole processor takes longer on a part of one. */
function pageGbSeconds({ pageMemoryMb }: Machinery, requests: number, ms: number): number {
  const billed =
    (ms * mbPerProcessor) / pageMemoryMb + assumed.waitMs.value + assumed.cold.value * assumed.startMs.value;
  return (requests * billed * (pageMemoryMb / 1024)) / 1000;
}

/** Interviews open a page, ask for their assignment and send a response; registrants open a page and send one. */
function fieldwork(machinery: Machinery, measured: Measured) {
  const requests = interviews * 3 + round.registrants * 2;
  const pages = responses;
  const { value: cold } = assumed.cold;
  const frame = measured.frameReadsPerUnit * assumed.frameUnits.value;
  return {
    requests,
    pages,
    gbSeconds: pageGbSeconds(machinery, requests, measured.ingestMs),
    reads:
      interviews * (measured.assignmentReads + cold * frame) +
      responses * (measured.roundReads + cold * frame) +
      round.registrants * measured.roundReads,
    secretReads: cold * (interviews * 3 + round.registrants * 2), // ingestion reads two secrets, the interview page one
  };
}

/** Requests of a visit to one's own record: ask, open, be shown, be given a form, send it, be shown again. */
const requestsOfVisit = 6;
/** Items that a request reads, and that a visit writes: its tokens, the trail, a correction with what was there before. */
const [readsOfRequest, writesOfVisit] = [10, 10];

/** Registrants ask for a link, see their record and correct it; in a stage without a sender they ask the office. */
function ownRecords(machinery: Machinery, measured: Measured) {
  const letters = machinery.sendsLinks ? round.registrants * assumed.visits.value : 0;
  const requests = letters * requestsOfVisit;
  return {
    letters,
    requests,
    pages: requests,
    gbSeconds: pageGbSeconds(machinery, requests + letters, measured.ingestMs),
    reads: requests * readsOfRequest,
    writes: letters * writesOfVisit,
    secretReads: assumed.cold.value * requests * 2,
  };
}

/** Staff look, compute and download. */
function officeWork(machinery: Machinery, measured: Measured, found: number) {
  const openings = assumed.openings.value * round.months;
  const computations = assumed.byHand.value * round.months;
  const downloads = assumed.downloads.value * round.months;
  const pages = openings * assumed.pagesPerOpening.value;
  const requests = pages + computations + downloads;
  return {
    requests,
    pages,
    computations,
    downloads,
    reads: found * (openings * measured.countReadsPerResponse + computations * measured.nightReadsPerResponse),
    gbSeconds:
      pageGbSeconds(machinery, requests, 100) +
      (computations * found * measured.nightMsPerResponse * machinery.nightMemoryMb) / 1024 / 1000,
  };
}

type Nights = { readonly count: number; readonly responses: number; readonly changed: boolean };

/** Every round is read each night, and computed when something changed; prices are read with it, and are few. */
function nights(
  { schedules, computing, nightMemoryMb }: Machinery,
  measured: Measured,
  { count, responses: read, changed }: Nights,
) {
  const ms = read * (changed ? measured.nightMsPerResponse : measured.unchangedMsPerResponse);
  return {
    schedules: schedules * count,
    lambdaRequests: schedules * count,
    lambdaGbSeconds: (count * ms * nightMemoryMb) / 1024 / 1000,
    dynamoReads: count * read * measured.nightReadsPerResponse,
    s3Puts: computing * count * (changed ? measured.nightPuts : measured.unchangedPuts),
    s3Gets: computing * count * (changed ? 1 : measured.unchangedGets),
  };
}

/** GB of snapshots and releases that a round leaves for ever: one of each night. */
function objectsAfter(measured: Measured): number {
  const nightly = (responses / 2) * measured.snapshotBytesPerResponse + measured.releaseBytes;
  return (nightsPerMonth * round.months * nightly) / gb;
}
