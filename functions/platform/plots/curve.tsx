/** A Lorenz curve: what share of all the share of units with the least has, beside the line where everybody has the same. */
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { Drawing } from './drawing.ts';
import { at, colours, Line, Text } from './svg.tsx';

const margin = { left: 44, right: 12, top: 26, bottom: 44 } as const;
const shares = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/** A square, no wider than it is read with ease. */
const sideOf = (width: number): number => Math.min(width, 460) - margin.left - margin.right;

/** The height of the plot, without anything around it. */
export const heightOfCurve = (width: number): number => sideOf(width) + margin.top + margin.bottom;

type CurveProps = { readonly plot: Drawing; readonly width: number; readonly wording: Wording };

const Axes = ({ side, x, y, wording: { formats, say } }: AxesProps) => (
  <>
    {shares.map((share) => (
      <>
        <Line from={[x(share), y(0)]} to={[x(share), y(1)]} tone="grid" />
        <Line from={[x(0), y(share)]} to={[x(1), y(share)]} tone="grid" />
        <Text x={x(share)} y={y(0) + 18} anchor="middle" tone="muted">
          {formats.number(share * 100)}
        </Text>
        <Text x={x(0) - 8} y={y(share) + 4} anchor="end" tone="muted">
          {formats.number(share * 100)}
        </Text>
      </>
    ))}
    <Text x={margin.left + side} y={y(0) + 36} anchor="end" tone="muted">
      {say('plot.lorenzAlong')}
    </Text>
    <Text x={0} y={12} anchor="start" tone="muted">
      {say('plot.lorenzUp')}
    </Text>
    <Line from={[x(0), y(0)]} to={[x(1), y(1)]} tone="line" width={1.5} dashed />
  </>
);

type Place = (share: number) => number;
type AxesProps = { readonly side: number; readonly x: Place; readonly y: Place; readonly wording: Wording };

/** The points that are shown, joined; a withheld one is a gap in the dots and not in the line. */
export const Curve = ({ plot, width, wording }: CurveProps) => {
  const side = sideOf(width);
  const x = (share: number): number => margin.left + share * side;
  const y = (share: number): number => margin.top + (1 - share) * side;
  const points = plot.marks.flatMap(({ along, value, low, high }) =>
    value === null || along === null ? [] : [{ along, value: value / 100, limits: [low, high] as const }],
  );
  const path = [[0, 0] as const, ...points.map(({ along, value }) => [along, value] as const), [1, 1] as const];
  return (
    <>
      <Axes side={side} x={x} y={y} wording={wording} />
      <polyline
        points={path.map(([along, value]) => `${at(x(along))},${at(y(value))}`).join(' ')}
        fill="none"
        stroke={colours.mark}
        class="p-stroke-mark"
        stroke-width="2.5"
      />
      {points.map(({ along, value, limits: [low, high] }) => (
        <>
          {low === null || high === null ? null : (
            <Line from={[x(along), y(low / 100)]} to={[x(along), y(high / 100)]} tone="ink" width={1.5} />
          )}
          <circle cx={at(x(along))} cy={at(y(value))} r="4" fill={colours.mark} class="p-mark" />
        </>
      ))}
    </>
  );
};
