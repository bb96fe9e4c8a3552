/** Two releases side by side: why figures may have moved, and those that did, the largest moves first. */
import { comparisonAddress } from './comparison-address.ts';
import type { Cause, ComparedFigure, Comparison, Outcome } from '../read/compare-releases.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { Cell, Column, View } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';
import { DataTable } from './data-table.tsx';
import { OfRound } from './of-round.tsx';
import { numericColumn, textCell } from './shared-columns.tsx';
import { addressOf, titleOf } from './shown.tsx';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';

export type ComparisonPageProps = {
  readonly before: ReleaseEntry;
  readonly after: ReleaseEntry;
  /** Of the same round and series, newest first. */
  readonly others: readonly ReleaseEntry[];
  /** As the later release describes it. */
  readonly round: Round;
  readonly comparison: Comparison;
  readonly view: View;
  readonly wording: Wording;
};

const told: readonly Outcome[] = ['moved', 'shown', 'withheld', 'new', 'gone', 'same', 'hidden'];

const inWords = ({ table, dimensions, measure }: Observation, wording: Wording): string => {
  const domain = Object.entries(dimensions).map(([name, code]) => wording.domainValue(table, name, code));
  return [wording.indicator(measure), ...domain].join(' · ');
};

/** What it is, and its unit. */
function figureCell(one: Observation, wording: Wording): Cell {
  const [name, unit] = [inWords(one, wording), wording.unit(one.measure)];
  if (unit === '') return textCell(name);
  const show = (
    <>
      {name}
      <span class="unit">, {unit}</span>
    </>
  );
  return { ...textCell(`${name}, ${unit}`), show };
}

const outcomeWord = (outcome: Outcome, { say }: Wording): string => say(`comparison.outcome.${outcome}`);

/** What became of a figure; most have moved, as their difference says. */
const becameCell = (outcome: Outcome, wording: Wording): Cell =>
  outcome === 'moved' ? { value: null, text: '' } : textCell(outcomeWord(outcome, wording));

/** A figure of one of them as it is written; why it is withheld, or a dash where that release has no such row. */
function sideInWords(one: Observation | undefined, { say, figure }: Wording): string {
  if (one === undefined) return '–';
  const { status, reason } = one.attributes;
  if (status !== 'withheld') return figure(one.value, one.measure, one.uncertainty.se);
  const grade = say('quality.suppress');
  return reason === '' ? grade : `${grade}: ${say(`reason.${reason}`)}`;
}

/** Standard errors of the two that are known. */
const se = ({ before, after }: Pick<ComparedFigure, 'before' | 'after'>): readonly number[] =>
  [before, after].flatMap((one) => one?.uncertainty.se ?? []).filter((error) => error > 0);

/** What a difference is written down to: the finer of the two figures, and itself where it is finer still, so that none reads as zero. */
const spreadOf = (difference: number, errors: readonly number[]): number | undefined =>
  errors.length === 0 || difference === 0 ? undefined : Math.min(Math.abs(difference), ...errors);

function columnsOf(wording: Wording): readonly Column<ComparedFigure>[] {
  const { say, figure, formats } = wording;
  const numeric = numericColumn<ComparedFigure>;
  const side = (key: 'before' | 'after', label: string) =>
    numeric(
      key,
      label,
      (row) => row[key]?.value ?? null,
      (_, row) => sideInWords(row[key], wording),
    );
  const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);
  return [
    { key: 'figure', label: say('column.figure'), cell: (row) => figureCell(row.figure, wording) },
    side('before', say('comparison.before')),
    side('after', say('comparison.after')),
    numeric(
      'difference',
      say('comparison.difference'),
      (row) => row.difference,
      (value, { figure: { measure }, ...row }) =>
        value === null
          ? '–'
          : signed(value, figure(value, { unit: measure.unit, statistic: 'difference' }, spreadOf(value, se(row)))),
    ),
    numeric(
      'in-se',
      say('comparison.inStandardErrors'),
      (row) => (row.inStandardErrors === null ? null : Math.abs(row.inStandardErrors)),
      (value) => (value === null ? '–' : formats.number(value, 1)),
    ),
    { key: 'outcome', label: say('comparison.became'), cell: (row) => becameCell(row.outcome, wording) },
    { key: 'table', label: say('comparison.table'), cell: (row) => textCell(wording.table(row.figure.table)) },
  ];
}

const causeInWords = (cause: Cause, { say, instrument }: Wording): string => {
  if (cause.kind === 'study') return say('comparison.cause.study', { study: instrument(cause.id) });
  if (cause.kind === 'setting') return say('comparison.cause.setting', { setting: cause.name });
  return say(`comparison.cause.${cause.kind}`);
};

const Causes = ({ causes, wording }: { readonly causes: readonly Cause[]; readonly wording: Wording }) => (
  <section aria-labelledby="causes">
    <h2 id="causes">{wording.say('comparison.causes')}</h2>
    {causes.length === 0 ? (
      <p>{wording.say('comparison.noCause')}</p>
    ) : (
      <ul>
        {causes.map((cause) => (
          <li>{causeInWords(cause, wording)}</li>
        ))}
      </ul>
    )}
  </section>
);

const Outcomes = ({ figures, wording }: Pick<Comparison, 'figures'> & { readonly wording: Wording }) => (
  <dl class="facts counts">
    {told.map((outcome) => (
      <div>
        <dt>{outcomeWord(outcome, wording)}</dt>
        <dd data-outcome={outcome}>{wording.count(figures.filter((row) => row.outcome === outcome).length)}</dd>
      </div>
    ))}
  </dl>
);

const Others = ({ after, before, others, wording }: Omit<ComparisonPageProps, 'comparison' | 'round' | 'view'>) => {
  const choice = others.filter(({ id }) => id !== after.id && id !== before.id);
  return choice.length === 0 ? null : (
    <details>
      <summary>{wording.say('comparison.others')}</summary>
      <ul>
        {choice.map((release) => (
          <li>
            <a href={comparisonAddress(after.id, release.id)}>{wording.formats.moment(release.publishedAt)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
};

const size = ({ inStandardErrors }: ComparedFigure): number => Math.abs(inStandardErrors ?? 0);

/** The page. Figures that stayed as they were are counted and not listed. */
export const ComparisonPage = ({ before, after, others, round, comparison, view, wording }: ComparisonPageProps) => {
  const { say, voice } = wording;
  const rows = comparison.figures
    .filter(({ outcome }) => outcome !== 'same' && outcome !== 'hidden')
    .toSorted((left, right) => size(right) - size(left));
  const linkTo = (release: ReleaseEntry) => (
    <a href={addressOf({ kind: 'release', release })}>{titleOf({ kind: 'release', release }, wording)}</a>
  );
  return (
    <StaffPage wording={wording} title={say('comparison.title')} assets={['tables.js']}>
      <h1>{say('comparison.title')}</h1>
      <p class="lead">{voice.pieces('comparison.lead', { after: linkTo(after), before: linkTo(before) })}</p>
      <OfRound round={round} wording={wording} />
      <Others before={before} after={after} others={others} wording={wording} />
      <Causes causes={comparison.causes} wording={wording} />
      <Outcomes figures={comparison.figures} wording={wording} />
      <p>{say('comparison.counts')}</p>
      {rows.length === 0 ? (
        <p>{say('comparison.nothingMoved')}</p>
      ) : (
        <DataTable
          caption={say('comparison.moved')}
          layout="stacked"
          rows={rows}
          columns={columnsOf(wording)}
          view={view}
          wording={wording}
        />
      )}
    </StaffPage>
  );
};
