/** Estimates with their confidence limits as a drawing that needs no script: for pages that are printed, sent and kept. */
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { PlotPoint } from './plot-points.ts';
import { pointsInWords } from './points-in-words.ts';
import { ticksFor } from './ticks.ts';

type IntervalSvgProps = {
  /** Of the drawing, unlike any other on its page. */
  readonly id: string;
  readonly title: string;
  /** Unit of the axis, e.g. “million TJS”. */
  readonly unit: string;
  readonly points: readonly PlotPoint[];
  readonly wording: Wording;
};

const [width, row, above, below, gap] = [760, 30, 10, 52, 12];
const letter = 6.6;
const most = 34;

const shortened = (label: string): string => (label.length > most ? `${label.slice(0, most - 1)}…` : label);

/** A line a point: a dot for the estimate, a bar for its limits. The title and a sentence say the same. */
export const IntervalSvg = ({ id, title, unit, points, wording }: IntervalSvgProps) => {
  const ticks = ticksFor(Math.min(0, ...points.map(({ low }) => low)), Math.max(0, ...points.map(({ high }) => high)));
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  const left = Math.max(...points.map(({ label }) => shortened(label).length)) * letter + 2 * gap;
  const x = (value: number) =>
    Number((left + ((value - first) / (last - first)) * (width - left - 3 * gap)).toFixed(1));
  const y = (index: number) => above + row * (index + 0.5);
  const bottom = above + row * points.length;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      viewBox={`0 0 ${width} ${bottom + below}`}
      font-family="system-ui, sans-serif"
      font-size="13"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{pointsInWords(points, unit, wording)}</desc>
      {ticks.map((tick) => (
        <g>
          <line x1={x(tick)} x2={x(tick)} y1={above} y2={bottom} stroke="#c8ced4" />
          <text x={x(tick)} y={bottom + 18} text-anchor="middle" fill="#3c444d">
            {wording.formats.significant(tick, 3)}
          </text>
        </g>
      ))}
      {points.map(({ label, value, low, high }, index) => (
        <g>
          <text x={left - gap} y={y(index) + 4} text-anchor="end" fill="#1c2126">
            {shortened(label)}
          </text>
          <line x1={x(low)} x2={x(high)} y1={y(index)} y2={y(index)} stroke="#5b7c99" stroke-width="3" />
          <circle cx={x(value)} cy={y(index)} r="5" fill="#12456b" />
        </g>
      ))}
      <text x={x(last)} y={bottom + 42} text-anchor="end" fill="#3c444d">
        {unit}
      </text>
    </svg>
  );
};
