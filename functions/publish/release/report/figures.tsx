/** The figures of a report: a section for each study, in it a plot and a table for each of its tables. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { pricesIn } from '#analysis/production/observations/prices.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { TableStanding } from '#analysis/production/promised.ts';
import { drawingInWords } from '#functions/platform/plots/drawing-in-words.ts';
import type { DrawnPlot } from '#functions/platform/plots/drawn.ts';
import { PlotPicture } from '#functions/platform/plots/plot-svg.tsx';
import type { Wording } from '#functions/platform/wording/wording.ts';

import { figureColumns, priceColumns, type ReportColumn } from './report-columns.ts';

type FigureTableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly ReportColumn<Row>[];
  readonly rows: readonly Row[];
  readonly isWithheld: (row: Row) => boolean;
  readonly wording: Wording;
};

/** Rows of a table that can still be read on paper; the workbook has all. */
const most = 80;

const classOf = (numeric: true | undefined) => (numeric === undefined ? {} : { class: 'number' });

const FigureTable = <Row,>({ caption, columns, rows, isWithheld, wording }: FigureTableProps<Row>) => (
  <>
    <div class="table" role="group" aria-label={caption} tabindex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th scope="col" {...classOf(numeric)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr {...(isWithheld(row) ? { class: 'withheld' } : {})}>
              {columns.map(({ text, numeric }) => (
                <td {...classOf(numeric)}>{text(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {rows.length > most ? <p>{wording.say('report.firstRows', { shown: most, rows: rows.length })}</p> : null}
  </>
);

const isWithheld = ({ attributes }: Pick<Observation, 'attributes'>): boolean => attributes.status === 'withheld';

type TableProps = Pick<FiguresProps, 'plots' | 'wording'> & {
  readonly table: string;
  readonly rows: readonly Observation[];
};

/** The pictures of a table, each with its figures in a sentence. */
const Plots = ({ table, plots, wording }: Pick<FiguresProps, 'plots' | 'wording'> & { readonly table: string }) => (
  <>
    {plots
      .filter(({ plan }) => plan.table === table)
      .map((plot) => (
        <figure class={plot.kind}>
          <figcaption>{plot.title}</figcaption>
          <p class="unseen">{drawingInWords(plot, wording)}</p>
          <PlotPicture plot={plot} wording={wording} />
        </figure>
      ))}
  </>
);

const Table = ({ table, rows, plots, wording }: TableProps) => (
  <section aria-labelledby={`table-${table}`}>
    <h3 id={`table-${table}`}>{wording.table(table)}</h3>
    <Plots table={table} plots={plots} wording={wording} />
    <FigureTable
      caption={wording.table(table)}
      columns={figureColumns(table, rows, wording)}
      rows={rows}
      isWithheld={isWithheld}
      wording={wording}
    />
  </section>
);

export type FiguresProps = {
  readonly observations: readonly Observation[];
  readonly standings: readonly TableStanding[];
  readonly plots: readonly DrawnPlot[];
  readonly wording: Wording;
};

/** Tables by the study that they are made of; those that several studies share come last, under no study's name. */
export function tablesByStudy({ observations, standings }: Pick<FiguresProps, 'observations' | 'standings'>) {
  const tables = [...new Set(observations.map(({ table }) => table))].filter((table) => table !== costTable);
  const studyOf = (table: string) => standings.find((standing) => standing.table === table)?.study ?? '';
  const studies = [...new Set(tables.map(studyOf))].toSorted((a, b) => Number(a === '') - Number(b === ''));
  return studies.map((study) => ({ study, tables: tables.filter((table) => studyOf(table) === study) }));
}

/** Every study with figures. */
export const Figures = (props: FiguresProps) => (
  <>
    {tablesByStudy(props).map(({ study, tables }) => (
      <section aria-labelledby={`study-${study}`}>
        <h2 id={`study-${study}`}>
          {study === '' ? props.wording.say('report.more') : props.wording.instrument(study)}
        </h2>
        {tables.map((table) => (
          <Table
            table={table}
            rows={props.observations.filter((row) => row.table === table)}
            plots={props.plots}
            wording={props.wording}
          />
        ))}
      </section>
    ))}
  </>
);

/** What it costs to send money. */
export const Prices = ({ observations, plots, wording }: Omit<FiguresProps, 'standings'>) => {
  const prices = pricesIn(observations);
  return prices.length === 0 ? null : (
    <section aria-labelledby="prices">
      <h2 id="prices">{wording.table(costTable)}</h2>
      <Plots table={costTable} plots={plots} wording={wording} />
      <FigureTable
        caption={wording.table(costTable)}
        columns={priceColumns(wording)}
        rows={prices}
        isWithheld={({ total }) => isWithheld(total)}
        wording={wording}
      />
    </section>
  );
};
