/** One table of a release or a preview, with a plot when it is split by corridor alone. */
import type { Child } from 'hono/jsx';

import { costColumns } from './cost-columns.tsx';
import type { View } from '../tables/data-table.ts';
import { estimateColumns } from './estimate-columns.tsx';
import { refusedColumns } from './refused-columns.tsx';
import { humanise } from '../tables/wording.ts';
import { DataTable } from './data-table.tsx';
import { corridorCosts, refusedPrices, type ReleasePageProps, weighting } from './release.tsx';
import { addressOf, PreviewNotice, titleOf } from './shown.tsx';
import { StaffPage } from './staff-page.tsx';
import { weightingColumns } from './weighting-columns.tsx';
import { WeightsPlots } from './weights-plot.tsx';

type TablePageProps = ReleasePageProps & { readonly table: string; readonly view: View };

type FrameProps = Pick<ReleasePageProps, 'shown'> & { title: string; assets?: readonly string[]; children: Child };

const Frame = ({ shown, title, assets = [], children }: FrameProps) => (
  <StaffPage title={title} assets={['tables.js', ...assets]}>
    <p>
      <a href={addressOf(shown)}>{titleOf(shown)}</a>
    </p>
    <h1>{title}</h1>
    <PreviewNotice shown={shown} />
    {children}
  </StaffPage>
);

/** The page of one table; undefined when there is no such table. */
export const tablePage = ({ shown, contents, table, view }: TablePageProps) => {
  const title = humanise(table);
  if (table === corridorCosts && contents.corridorCosts.length > 0) {
    return (
      <Frame shown={shown} title={title}>
        <DataTable caption={title} rows={contents.corridorCosts} columns={costColumns} view={view} />
      </Frame>
    );
  }
  if (table === refusedPrices && contents.refusedPrices.length > 0) {
    return (
      <Frame shown={shown} title={title}>
        <DataTable caption={title} rows={contents.refusedPrices} columns={refusedColumns} view={view} />
      </Frame>
    );
  }
  if (table === weighting && contents.weighting.length > 0) {
    return (
      <Frame shown={shown} title={title} assets={['plot.js']}>
        <WeightsPlots lines={contents.weighting} />
        <DataTable caption={title} rows={contents.weighting} columns={weightingColumns} view={view} />
      </Frame>
    );
  }
  const rows = contents.estimates.filter((row) => row.table === table);
  return rows.length === 0 ? undefined : (
    <Frame shown={shown} title={title}>
      <DataTable caption={title} rows={rows} columns={estimateColumns(rows)} view={view} />
    </Frame>
  );
};
