/** One table of a release, with a plot when it is split by corridor alone. */
import type { Child } from 'hono/jsx';

import { costColumns } from '../cost-columns.tsx';
import type { View } from '../data-table.ts';
import { estimateColumns } from '../estimate-columns.tsx';
import { refusedColumns } from '../refused-columns.tsx';
import { humanise, moment } from '../wording.ts';
import { DataTable } from './data-table.tsx';
import { corridorCosts, refusedPrices, type ReleasePageProps } from './release.tsx';
import { StaffPage } from './staff-page.tsx';

type TablePageProps = ReleasePageProps & { readonly table: string; readonly view: View };

const Frame = ({
  release,
  title,
  children,
}: Pick<ReleasePageProps, 'release'> & { title: string; children: Child }) => (
  <StaffPage title={title} assets={['tables.js']}>
    <p>
      <a href={`/dashboard/releases/${release.id}`}>Release of {moment(release.publishedAt)}</a>
    </p>
    <h1>{title}</h1>
    {children}
  </StaffPage>
);

/** The page of one table; undefined when the release has no such table. */
export const tablePage = ({ release, contents, table, view }: TablePageProps) => {
  const title = humanise(table);
  if (table === corridorCosts && contents.corridorCosts.length > 0) {
    return (
      <Frame release={release} title={title}>
        <DataTable caption={title} rows={contents.corridorCosts} columns={costColumns} view={view} />
      </Frame>
    );
  }
  if (table === refusedPrices && contents.refusedPrices.length > 0) {
    return (
      <Frame release={release} title={title}>
        <DataTable caption={title} rows={contents.refusedPrices} columns={refusedColumns} view={view} />
      </Frame>
    );
  }
  const rows = contents.estimates.filter((row) => row.table === table);
  return rows.length === 0 ? undefined : (
    <Frame release={release} title={title}>
      <DataTable caption={title} rows={rows} columns={estimateColumns(rows)} view={view} />
    </Frame>
  );
};
