/** One table of a release or a preview, with a plot when it is split by corridor alone. */
import type { Child } from 'hono/jsx';

import { costColumns } from './cost-columns.tsx';
import type { View } from '../tables/data-table.ts';
import { estimateColumns } from './estimate-columns.tsx';
import { refusedColumns } from './refused-columns.tsx';
import { DataTable } from './data-table.tsx';
import { corridorCosts, refusedPrices, type ReleasePageProps, weighting } from './release.tsx';
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

/** The page of one table; undefined when there is no such table. */
export const tablePage = ({ shown, contents, table, view, wording }: TablePageProps) => {
  const title = wording.table(table);
  if (table === corridorCosts && contents.corridorCosts.length > 0) {
    return (
      <Frame shown={shown} wording={wording} title={title}>
        <DataTable
          caption={title}
          rows={contents.corridorCosts}
          columns={costColumns(wording)}
          view={view}
          wording={wording}
        />
      </Frame>
    );
  }
  if (table === refusedPrices && contents.refusedPrices.length > 0) {
    return (
      <Frame shown={shown} wording={wording} title={title}>
        <DataTable
          caption={title}
          rows={contents.refusedPrices}
          columns={refusedColumns(wording)}
          view={view}
          wording={wording}
        />
      </Frame>
    );
  }
  if (table === weighting && contents.weighting.length > 0) {
    return (
      <Frame shown={shown} wording={wording} title={title} assets={['plot.js']}>
        <WeightsPlots lines={contents.weighting} wording={wording} />
        <DataTable
          caption={title}
          rows={contents.weighting}
          columns={weightingColumns(wording)}
          view={view}
          wording={wording}
        />
      </Frame>
    );
  }
  const rows = contents.estimates.filter((row) => row.table === table);
  return rows.length === 0 ? undefined : (
    <Frame shown={shown} wording={wording} title={title}>
      <DataTable caption={title} rows={rows} columns={estimateColumns(rows, wording)} view={view} wording={wording} />
    </Frame>
  );
};
