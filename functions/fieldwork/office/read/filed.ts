/**
 * What was filed in a round, read once and remembered for a minute: whoever looks at a round opens several pages in a row, and each
 * reading costs as much as the round is large. Answers are not kept.
 */
import { qualityOfStudy } from '#analysis/fieldwork/round/fieldwork-of.ts';
import { readFieldwork } from '#functions/fieldwork/progress/read-fieldwork.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { studyAsked } from '#schemas/language/study/study.ts';
import type { OfficeDeps } from './deps.ts';
import { type FiledLine, type FiledRound, lineOf } from './filed-round.ts';
import { withMoved } from './with-moved.ts';

export type ReadRounds = {
  /** @throws {UnknownStudy} the round asks a study that this platform does not know */
  readonly read: (entry: RoundEntry) => Promise<FiledRound>;
  /** After something in it was changed here. */
  readonly forget: (round: string) => void;
  /** After interviews of one round were moved here, and nothing else: what they are by now. */
  readonly moved: (round: string, records: readonly ResponseRecord[]) => void;
};

const rememberMs = 60_000;

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
      const study = await studyAsked(studies, entry.round.instruments, instrument);
      for await (const record of store.readRound(round, instrument)) {
        if (record.source !== 'self') lines.push(lineOf(record, study?.collection.unit));
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
    { readonly answer: Promise<FiledRound>; readonly until: number; readonly entry: RoundEntry }
  >();
  const remember = (entry: RoundEntry, answer: Promise<FiledRound>, until: number): Promise<FiledRound> => {
    remembered.set(entry.round.id, { answer, entry, until });
    answer.catch(() => remembered.delete(entry.round.id));
    return answer;
  };
  return {
    read: (entry) => {
      const known = remembered.get(entry.round.id);
      const now = deps.now().getTime();
      if (known !== undefined && known.entry.revision === entry.revision && known.until > now) return known.answer;
      return remember(entry, readNow(deps, entry), now + rememberMs);
    },
    forget: (round) => remembered.delete(round),
    moved: (round, records) => {
      const known = remembered.get(round);
      if (known === undefined || records.length === 0) return;
      const { answer, entry, until } = known;
      void remember(
        entry,
        answer.then((filed) => withMoved(filed, records) ?? readNow(deps, entry)),
        until,
      );
    },
  };
}
