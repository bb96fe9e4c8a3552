/** One table of a release or a preview, with a plot when it is split by corridor alone. */
import type { Child } from 'hono/jsx';

import { pricesIn } from '#analysis/production/observations/prices.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { costColumns } from './cost-columns.tsx';
import type { Column, View } from '../tables/data-table.ts';
import { observationColumns } from './observation-columns.tsx';
import { refusedColumns } from './refused-columns.tsx';
import { DataTable } from './data-table.tsx';
import { refusedPrices, type ReleasePageProps, weighting } from './release.tsx';
import { addressOf, PreviewNotice, titleOf } from './shown.tsx';
import { StaffPage } from './staff-page.tsx';
import { weightingColumns } from './weighting-columns.tsx';
import { WeightsPlots } from './weights-plot.tsx';

type TablePageProps = ReleasePageProps & { readonly table: string; readonly view: View };

type FrameProps = Pick<ReleasePageProps, 'shown' | 'wording'> & {
  readonly title: string;
  readonly assets?: readonly string[];
  readonly children: Child;
};

const Frame = ({ shown, wording, title, assets = [], children }: FrameProps) => (
  <StaffPage wording={wording} title={title} assets={['tables.js', ...assets]}>
    <p>
      <a href={addressOf(shown)}>{titleOf(shown, wording)}</a>
    </p>
    <h1>{title}</h1>
    <PreviewNotice shown={shown} wording={wording} />
    {children}
  </StaffPage>
);

type TableProps = Pick<TablePageProps, 'shown' | 'wording' | 'view'> & { readonly title: string };

type RowsProps<Row> = TableProps & {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly assets?: readonly string[];
  /** Above the table. */
  readonly plot?: Child;
};

/** Undefined where there is no row. */
const pageOf = <Row,>({ rows, columns, plot, ...frame }: RowsProps<Row>) =>
  rows.length === 0 ? undefined : (
    <Frame {...frame}>
      {plot}
      <DataTable caption={frame.title} rows={rows} columns={columns} view={frame.view} wording={frame.wording} />
    </Frame>
  );

/** The page of one table; undefined when there is no such table. */
export const tablePage = ({ shown, contents, table, view, wording }: TablePageProps) => {
  const frame = { shown, wording, view, title: wording.table(table) };
  switch (table) {
    case costTable:
      return pageOf({ ...frame, rows: pricesIn(contents.observations), columns: costColumns(wording) });
    case refusedPrices:
      return pageOf({ ...frame, rows: contents.refusedPrices, columns: refusedColumns(wording) });
    case weighting: {
      const plot = <WeightsPlots lines={contents.weighting} wording={wording} />;
      const columns = weightingColumns(wording);
      return pageOf({ ...frame, rows: contents.weighting, columns, plot, assets: ['plot.js'] });
    }
    default: {
      const rows = contents.observations.filter((row) => row.table === table);
      return pageOf({ ...frame, rows, columns: observationColumns(rows, wording) });
    }
  }
};
