/** Counts side by side as columns over days or hours; its figures are in the table below it. */
import { at, colours, Line, Picture, Text, widthOf } from '#functions/platform/plots/svg.tsx';
import { ticksFor } from '#functions/platform/plots/ticks.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';

type ColumnsProps = {
  readonly columns: readonly (readonly [label: string, people: number])[];
  readonly wording: PageWording;
};

const margin = { top: 16, right: 8, bottom: 30 } as const;

const Columns = ({
  columns,
  wording: { formats },
  width,
  height,
}: ColumnsProps & { width: number; height: number }) => {
  const most = Math.max(1, ...columns.map(([, people]) => people));
  const ticks = ticksFor(0, most, 4).filter(Number.isInteger);
  const top = ticks[ticks.length - 1] ?? 1;
  const left = 12 + Math.max(...ticks.map((tick) => widthOf(formats.number(tick))));
  const step = (width - left - margin.right) / columns.length;
  const y = (people: number): number => margin.top + (1 - people / top) * (height - margin.top - margin.bottom);
  const [first, last] = [columns[0]?.[0] ?? '', columns[columns.length - 1]?.[0] ?? ''];
  return (
    <>
      {ticks.map((tick) => (
        <>
          <Line from={[left, y(tick)]} to={[width - margin.right, y(tick)]} tone="grid" />
          <Text x={left - 8} y={y(tick) + 4} anchor="end" tone="muted">
            {formats.number(tick)}
          </Text>
        </>
      ))}
      {columns.map(([, people], nth) => (
        <rect
          x={at(left + (nth + 0.1) * step)}
          y={at(y(people))}
          width={at(0.8 * step)}
          height={at(y(0) - y(people))}
          fill={colours.mark}
          class="p-mark"
        />
      ))}
      <Text x={left} y={height - 8} tone="muted">
        {first}
      </Text>
      {columns.length < 2 ? null : (
        <Text x={width - margin.right} y={height - 8} anchor="end" tone="muted">
          {last}
        </Text>
      )}
    </>
  );
};

/** The picture, for a desktop and for a telephone. */
export const ColumnsPlot = ({ columns, wording }: ColumnsProps) =>
  columns.length === 0 ? null : (
    <div class="plot" aria-hidden="true">
      <Picture width={720} height={200} className="wide">
        <Columns columns={columns} wording={wording} width={720} height={200} />
      </Picture>
      <Picture width={340} height={180} className="narrow">
        <Columns columns={columns} wording={wording} width={340} height={180} />
      </Picture>
    </div>
  );
