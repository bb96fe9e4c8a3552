/** One table of a release or a preview, one part of it at a time. */
import type { Child } from 'hono/jsx';

import type { Observation } from '#analysis/production/observations/observation.ts';
import { pricesIn } from '#analysis/production/observations/prices.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { YearsBeside } from '#functions/platform/headline/years-beside.tsx';
import { inOrderOfLevels } from '#functions/platform/wording/in-order-of-levels.ts';
import { costFacets } from '../tables/cost-facets.ts';
import type { Column, View } from '../tables/data-table.ts';
import { type Facet, partOf } from '../tables/facets.ts';
import { figureInWords, observationFacets } from '../tables/observation-facets.ts';
import { toldColumns } from '../tables/told-columns.ts';
import { AboutFigures, Terms } from './about-figures.tsx';
import { costColumns } from './cost-columns.tsx';
import { DataTable } from './data-table.tsx';
import { observationColumns } from './observation-columns.tsx';
import { OfRound } from './of-round.tsx';
import { PartLinks } from './part-links.tsx';
import { refusedColumns } from './refused-columns.tsx';
import type { PartPageProps } from './release-props.ts';
import { refusedPrices, weighting } from './release.tsx';
import { addressOf, PreviewNotice, titleOf } from './shown.tsx';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import { Told } from './told.tsx';
import { weightingColumns } from './weighting-columns.tsx';
import { WeightsPlots } from './weights-plot.tsx';

type TablePageProps = PartPageProps & { readonly table: string; readonly view: View };

type FrameProps = PartPageProps & {
  readonly title: string;
  readonly children: Child;
};

const Frame = ({ shown, contents, wording, title, children }: FrameProps) => (
  <StaffPage wording={wording} title={title} assets={['tables.js']}>
    <p>
      <a href={addressOf(shown)}>{titleOf(shown, wording)}</a>
    </p>
    <h1>{title}</h1>
    <OfRound round={contents.manifest.round} wording={wording} />
    <PreviewNotice shown={shown} wording={wording} />
    {children}
  </StaffPage>
);

type RowsProps<Row> = TablePageProps & {
  readonly rows: readonly Row[];
  readonly facets?: readonly Facet<Row>[];
  readonly columns: (rows: readonly Row[]) => readonly Column<Row>[];
  /** What the rows are, without what they are split by; the parts that were chosen unless it is said. */
  readonly caption?: (rows: readonly Row[]) => string;
  /** The figure that a row is judged by; rows of reports have none. */
  readonly figureOf?: (row: Row) => Observation;
  /** Above the table. */
  readonly lead?: Child;
};

/** Undefined where there is no row. */
function pageOf<Row>({ rows, facets = [], columns, caption, figureOf, lead, ...page }: RowsProps<Row>) {
  const { shown, contents, table, view, wording } = page;
  if (rows.length === 0) return undefined;
  const title = wording.table(table);
  const part = partOf(rows, facets, view);
  const { shown: standing, told } = toldColumns(part.rows, columns(part.rows));
  const chosen = part.choices
    .filter(({ name }) => caption === undefined || name === 'by')
    .flatMap(({ options }) => options.flatMap(({ text, isChosen }) => (isChosen ? [text] : [])));
  const heading = [...(caption === undefined ? [] : [caption(part.rows)]), ...chosen].join(' · ');
  const figures = figureOf === undefined ? [] : part.rows.map(figureOf);
  const { settings } = contents.manifest.round;
  return (
    <Frame shown={shown} contents={contents} wording={wording} title={title}>
      {lead}
      <PartLinks choices={part.choices} view={view} wording={wording} />
      <Told told={told} wording={wording} />
      <DataTable
        caption={heading === '' ? title : heading}
        rows={part.rows}
        columns={standing}
        view={view}
        wording={wording}
        isWithheld={(row) => figureOf?.(row).attributes.status === 'withheld'}
      />
      {figures.length === 0 ? null : (
        <div class="abouts">
          <Terms columns={[...standing, ...told]} figures={figures} settings={settings} wording={wording} />
          <AboutFigures figures={figures} wording={wording} />
        </div>
      )}
    </Frame>
  );
}

/** The page of one table; undefined when there is no such table. */
export const tablePage = (page: TablePageProps) => {
  const { contents, table, wording } = page;
  const { settings } = contents.manifest.round;
  switch (table) {
    case costTable:
      return pageOf({
        ...page,
        rows: pricesIn(contents.observations),
        facets: costFacets(wording),
        columns: (prices) => costColumns(prices, settings, wording),
        figureOf: ({ total }) => total,
        lead: <p class="muted">{wording.say('costs.targets')}</p>,
      });
    case refusedPrices:
      return pageOf({ ...page, rows: contents.refusedPrices, columns: () => refusedColumns(wording) });
    case weighting:
      return pageOf({
        ...page,
        rows: contents.weighting,
        columns: () => weightingColumns(wording),
        lead: <WeightsPlots lines={contents.weighting} wording={wording} />,
      });
    default: {
      const rows = inOrderOfLevels(
        contents.observations.filter((row) => row.table === table),
        wording,
      );
      return pageOf({
        ...page,
        rows,
        facets: observationFacets(rows, wording),
        columns: (part) => observationColumns(part, settings, wording),
        caption: (part) => figureInWords(part, wording),
        figureOf: (row) => row,
        lead: <YearsBeside rows={rows} warnings={contents.manifest.warnings} wording={wording} />,
      });
    }
  }
};
