/**
 * What was filed in a round, read once and remembered for a minute: whoever looks at a round opens several pages in a row, and each
 * reading costs as much as the round is large. Answers are not kept.
 */
import { type Quality } from '#analysis/fieldwork/flags/quality-flags.ts';
import { qualityOfStudy } from '#analysis/fieldwork/round/fieldwork-of.ts';
import { readFieldwork, type StudyFieldwork } from '#functions/fieldwork/progress/read-fieldwork.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { stateOf } from '#functions/store/standing.ts';
import type { StoredState } from '#schemas/fieldwork/interview-states.ts';
import type { OfficeDeps } from './deps.ts';

/** One interview in a list: ids and codes alone. */
export type FiledLine = {
  readonly id: string;
  readonly instrument: string;
  readonly state: StoredState;
  readonly psu: string | undefined;
  readonly enumerator: string | undefined;
  readonly link: string | undefined;
  readonly endedAt: string;
  readonly isTrial: boolean;
  /** How often it was written over. */
  readonly revision: number;
};

export type FiledStudy = StudyFieldwork & {
  readonly lines: readonly FiledLine[];
  readonly quality: Quality;
};

export type FiledRound = { readonly studies: readonly FiledStudy[]; /** ISO 8601. */ readonly readAt: string };

export type ReadRounds = {
  /** @throws {UnknownStudy} the round asks a study that this platform does not know */
  readonly read: (entry: RoundEntry) => Promise<FiledRound>;
  /** After something in it was changed here. */
  readonly forget: (round: string) => void;
};

const rememberMs = 60_000;

function lineOf(record: ResponseRecord): FiledLine {
  const { id, instrument, answers, enumerator, link, endedAt, trial, revision = 0 } = record;
  const { psu } = answers;
  const where = typeof psu === 'string' ? psu : undefined;
  return {
    id,
    instrument,
    state: stateOf(record),
    psu: where,
    enumerator,
    link,
    endedAt,
    isTrial: trial === true,
    revision,
  };
}

type Reader = Pick<OfficeDeps, 'studies' | 'now'> & {
  readonly store: Pick<OfficeDeps['store'], 'readRound' | 'getFrame' | 'listShiftSheets'>;
};

async function readNow({ store, studies, now }: Reader, entry: RoundEntry): Promise<FiledRound> {
  const readAt = now().toISOString();
  const lines: FiledLine[] = [];
  const passing = {
    getFrame: store.getFrame,
    listShiftSheets: store.listShiftSheets,
    countResponses: () => Promise.resolve(0), // nobody watches how far it is
    async *readRound(round: string, instrument: string) {
      for await (const record of store.readRound(round, instrument)) {
        if (record.source !== 'self') lines.push(lineOf(record));
        yield record;
      }
    },
  };
  const read = await readFieldwork({ store: passing, studies }, entry, undefined, () => undefined);
  return {
    readAt,
    studies: read.map((one) => ({
      ...one,
      lines: lines.filter(({ instrument }) => instrument === one.study.instrument.id),
      quality: qualityOfStudy(one),
    })),
  };
}

/** Reads rounds, each at most once a minute. */
export function rememberingRounds(deps: Reader): ReadRounds {
  const remembered = new Map<
    string,
    { readonly answer: Promise<FiledRound>; readonly until: number; readonly of: string }
  >();
  return {
    read: (entry) => {
      const [key, of] = [entry.round.id, String(entry.revision)];
      const known = remembered.get(key);
      if (known !== undefined && known.of === of && known.until > deps.now().getTime()) return known.answer;
      const answer = readNow(deps, entry);
      remembered.set(key, { answer, of, until: deps.now().getTime() + rememberMs });
      answer.catch(() => remembered.delete(key));
      return answer;
    },
    forget: (round) => remembered.delete(round),
  };
}
