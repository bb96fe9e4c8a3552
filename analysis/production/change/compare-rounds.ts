/** What changed since an earlier round: rows for every figure that both rounds publish, and a line for what cannot be compared. */
import { openingOf } from '#schemas/language/study/headline-figures.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { PublishedFigure } from '#schemas/language/study/tables.ts';
import { note, type Note, someOf } from '#schemas/words/note.ts';
import { DesignError } from '../../statistics/design/design.ts';
import type { EstimateRow } from '../observations/rows.ts';
import { compareCombined, type ToldTwice } from './compare-combined.ts';
import { type ComparedStudy, compareStudy, sampledTables, type Staying } from './compare-study.ts';
import { type Compared, notCompared, type PublishedRound } from './published-round.ts';
import { figureKey } from './smooth-figures.ts';
import { trendRows } from './trend-rows.ts';

/** Changes of one study, or why nothing of it is compared. */
function compared(study: Study, earlier: PublishedRound, now: PublishedRound, stays: Staying): ComparedStudy | Note {
  const { id, version } = study.instrument;
  const other = earlier.studies.find(({ instrument }) => instrument.id === id);
  const { id: round } = earlier.round;
  if (other === undefined) return note('change.not-asked', { round: { round } });
  if (other.instrument.version !== version || other.sha256 !== study.sha256)
    return note('change.other-version', { round: { round } });
  try {
    return compareStudy(study, earlier, now, stays);
  } catch (error) {
    if (!(error instanceof DesignError) || error.code !== 'bad-request') throw error;
    return note('change.drawn-otherwise');
  }
}

/**
 * Changes since an earlier round, and the headline over the chain of rounds.
 *
 * @param now estimates after they were protected: nothing else is made into a row
 * @param told rows that readers have already: where both figures stay, for few interviews, so does what is told of them
 */
export function compareRounds(
  earlier: PublishedRound,
  now: PublishedRound,
  told: readonly EstimateRow[] = [],
): Compared {
  const stays = stayingAmong(told);
  const parts = now.studies
    .filter((study) => sampledTables(study).size > 0)
    .map((study) => ({ study, told: compared(study, earlier, now, stays) }));
  const made = parts.flatMap((part) => ('rows' in part.told ? [{ ...part, told: part.told }] : []));
  const sides = parts.map(({ study: { instrument }, told: how }): ToldTwice =>
    'rows' in how ? { study: instrument.id, told: how.told } : { study: instrument.id, why: how },
  );
  const combined = compareCombined(earlier, now, sides, stays);
  const rows = [...made.flatMap(({ told: { rows: changes } }) => changes), ...combined.rows];
  const trend = trendRows(
    headlineOf(made.map(({ study }) => study)),
    { round: earlier.round.id, estimates: earlier.estimates },
    {
      ...{ round: now.round.id, estimates: now.estimates },
      ...{ level: now.round.settings.confidenceLevel, thresholds: now.round.settings },
    },
    rows,
  );
  const missing = parts.flatMap(({ study: { instrument }, told: why }) =>
    'rows' in why
      ? []
      : [
          notCompared(
            instrument.id,
            earlier.round.id,
            note('note.study-not-compared', { study: { study: instrument.id }, why }),
          ),
        ],
  );
  return {
    rows: [...rows, ...trend.rows],
    warnings: [
      ...missing,
      ...askedBefore(earlier, now),
      ...made.flatMap(({ told: { warnings } }) => warnings),
      ...combined.warnings,
      ...chained(trend),
    ],
  };
}

/** The headline of studies that are compared: a total of two where both are. */
function headlineOf(studies: readonly Study[]): readonly PublishedFigure[] {
  const ids = studies.map(({ instrument }) => instrument.id);
  return openingOf(studies)
    .figures.filter(({ surveys }) => surveys.every((survey) => ids.includes(survey)))
    .map(({ table, indicator, domain }) => ({ table, indicator, ...(domain && { domain }) }));
}

/** Studies that the earlier round asked and this one does not: their figures have nothing to be compared with. */
const askedBefore = (earlier: PublishedRound, now: PublishedRound): Compared['warnings'] =>
  earlier.studies
    .filter((study) => sampledTables(study).size > 0)
    .filter(({ instrument: { id } }) => now.studies.every(({ instrument }) => instrument.id !== id))
    .map(({ instrument: { id } }) =>
      notCompared(
        id,
        earlier.round.id,
        note('note.study-not-compared', {
          study: { study: id },
          why: note('change.not-asked', { round: { round: now.round.id } }),
        }),
      ),
    );

/** A row as readers have it, where it is made of the same figures; else as it was made now. */
function stayingAmong(told: readonly EstimateRow[]): Staying {
  const known = new Map(told.map((row) => [figureKey(row), row]));
  return (row) => {
    const before = known.get(figureKey(row));
    const isSame = before?.change?.before === row.change?.before && before?.change?.after === row.change?.after;
    return before !== undefined && isSame && before.unit === row.unit ? before : row;
  };
}

/** Indices over more than two rounds, whose limits do not know what the rounds share. */
function chained({ asIndependent: count, since }: ReturnType<typeof trendRows>): Compared['warnings'] {
  const says = note('note.chain-as-independent', {
    count,
    round: since.length === 1 ? { round: since[0] ?? '' } : someOf(since),
  });
  return count === 0 ? [] : [{ code: 'change-as-independent', table: 'trend', subject: since[0] ?? '', count, says }];
}
