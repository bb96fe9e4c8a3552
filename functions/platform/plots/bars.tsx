/** A mark a level of a dimension: a bar from zero or a dot, with a whisker for its confidence limits. */
import type { Drawing, Mark } from './drawing.ts';
import { ticksFor } from './ticks.ts';
import { at, colours, fitted, Line, linesOf, Text, widthOf } from './svg.tsx';

/** Where things are, in pixels. */
type Layout = {
  readonly width: number;
  /** Whether labels stand above their marks, for a telephone. */
  readonly isNarrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  readonly top: number;
};

const axisHeight = 44;
/** Pixels of a line below the axis that says where it begins. */
const noteHeight = 18;
/** Pixels at the top of a row of a telephone that its label has for itself. */
const labelBand = 21;
const barHeight = 14;
/** Pixels between a label and its mark, and before it. */
const labelGap = 12;
/** Pixels from one line of a label to the next. */
const lineHeight = 16;

/** Pixels between a figure and the end of the axis. */
const figureGap = 10;

function layoutOf({ marks, lines, scale }: Drawing, width: number): Layout {
  const isNarrow = width < 500;
  const longest = Math.max(...marks.map(({ label }) => widthOf(label)));
  const left = Math.min(0.4 * width, longest + 14);
  const isInTwoLines = longest > left - labelGap;
  const figures = marks.map(({ value, se }) => (value === null ? 0 : widthOf(scale.write(value, se)) + figureGap));
  return {
    width,
    isNarrow,
    left: isNarrow ? 2 : left,
    right: Math.max(isNarrow ? 62 : 84, ...figures),
    rowHeight: isNarrow ? 44 : isInTwoLines ? 38 : 30,
    top: lines.length === 0 ? 4 : 22,
  };
}

/** The height of the plot, without anything around it. */
export const heightOfBars = (plot: Drawing, width: number): number => {
  const layout = layoutOf(plot, width);
  const isCut = beginsAfterZero(ticksOf(plot, layout));
  return layout.top + plot.marks.length * layout.rowHeight + axisHeight + (isCut ? noteHeight : 0);
};

/** Of the largest value: on a shorter axis, dots that hardly differ would seem far apart. */
const leastReach = 0.1;

/** The values that the axis must hold. */
function reachOf({ marks, kind, lines }: Drawing): readonly [low: number, high: number] {
  const values = marks.flatMap(({ value, low, high }) => [value, low, high].flatMap((one) => one ?? []));
  const held = [...values, ...lines, ...(kind === 'bars' ? [0] : [])];
  const [low, high] = [Math.min(...held), Math.max(...held)];
  const lacking = leastReach * Math.max(Math.abs(low), Math.abs(high)) - (high - low);
  return lacking > 0 ? [low - lacking / 2, high + lacking / 2] : [low, high];
}

const ticksOf = (plot: Drawing, { isNarrow }: Layout): readonly number[] =>
  ticksFor(...reachOf(plot), isNarrow ? 4 : 7);

/** Lengths from such an axis mean nothing: it says so. */
const beginsAfterZero = ([first = 0]: readonly number[]): boolean => first > 0;

type RowProps = {
  readonly mark: Mark;
  readonly y: number;
  readonly plot: Drawing;
  readonly layout: Layout;
  readonly x: (value: number) => number;
};

const Whisker = ({ mark: { low, high }, y, x }: RowProps) =>
  low === null || high === null ? null : (
    <>
      <Line from={[x(low), y]} to={[x(high), y]} tone="ink" width={1.5} />
      <Line from={[x(low), y - 4]} to={[x(low), y + 4]} tone="ink" width={1.5} />
      <Line from={[x(high), y - 4]} to={[x(high), y + 4]} tone="ink" width={1.5} />
    </>
  );

const Shape = ({ mark, y, plot, x, value }: RowProps & { readonly value: number }) => {
  const { isSure } = mark;
  const paint = {
    fill: colours.mark,
    stroke: colours.mark,
    'fill-opacity': isSure ? 1 : 0.35,
    'stroke-dasharray': isSure ? undefined : '3 2',
    class: 'p-mark',
  };
  if (plot.kind === 'dots') return <circle cx={at(x(value))} cy={at(y)} r="5" {...paint} />;
  const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
  return <rect x={at(from)} y={at(y - barHeight / 2)} width={at(to - from)} height={barHeight} {...paint} />;
};

type LabelProps = Pick<RowProps, 'mark' | 'layout' | 'y'>;

/** A label beside its mark, or above it. */
const Label = ({ mark: { label, value }, layout, y }: LabelProps) => {
  const tone = value === null ? 'muted' : 'ink';
  if (layout.isNarrow)
    return (
      <Text x={layout.left} y={y - 14} tone={tone}>
        {fitted(label, layout.width - 4)}
      </Text>
    );
  const lines = linesOf(label, layout.left - labelGap);
  const first = y + 4 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <>
      {lines.map((line, row) => (
        <Text x={layout.left - 10} y={first + row * lineHeight} anchor="end" tone={tone}>
          {line}
        </Text>
      ))}
    </>
  );
};

const Row = (props: RowProps) => {
  const { mark, y: top, plot, layout } = props;
  const { value } = mark;
  const y = layout.isNarrow ? top + 30 : top + layout.rowHeight / 2;
  const here = { ...props, y };
  return (
    <>
      <Label mark={mark} layout={layout} y={y} />
      {value === null ? (
        <Text x={layout.left + 4} y={y + 4} tone="muted">
          {mark.withheld}
        </Text>
      ) : (
        <>
          <Shape {...here} value={value} />
          <Whisker {...here} />
          <Text x={layout.width - 2} y={y + 4} anchor="end" weight={600}>
            {plot.scale.write(value, mark.se)}
          </Text>
        </>
      )}
    </>
  );
};

/** Where lines of a target run, from top to bottom: through the whole plot, or beneath each label of a telephone. */
const stretchesOf = ({ isNarrow, top, rowHeight }: Layout, rows: number): readonly (readonly [number, number])[] =>
  isNarrow
    ? Array.from({ length: rows }, (_, row) => [top + row * rowHeight + labelBand, top + (row + 1) * rowHeight])
    : [[top, top + rows * rowHeight]];

const targetLabel = ({ scale }: Drawing, value: number): string => scale.mark(value);

/** Labels of two lines that have no room in the middle stand on the outer sides of them. */
const aside = (place: number): 'start' | 'end' => (place === 0 ? 'end' : 'start');

type BarsProps = {
  readonly plot: Drawing;
  readonly width: number;
  /** Said of an axis that does not begin at zero. */
  readonly notFromZero: string;
};

/** The marks, over a grid with its values and its unit. */
export const Bars = ({ plot, width, notFromZero }: BarsProps) => {
  const layout = layoutOf(plot, width);
  const values = ticksOf(plot, layout);
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 1];
  const bottom = layout.top + plot.marks.length * layout.rowHeight;
  const end = width - layout.right;
  const x = (value: number): number => layout.left + ((value - first) / (last - first)) * (end - layout.left);
  const isTight = plot.lines.some((value, place) => {
    const before = plot.lines[place - 1];
    return before !== undefined && x(value) - x(before) < widthOf(targetLabel(plot, value)) + 4;
  });
  return (
    <>
      {values.map((value) => (
        <>
          <Line from={[x(value), layout.top]} to={[x(value), bottom]} tone={value === 0 ? 'muted' : 'grid'} />
          <Text x={x(value)} y={bottom + 18} anchor={value === first ? 'start' : 'middle'} tone="muted">
            {plot.scale.tick(value)}
          </Text>
        </>
      ))}
      <Text x={end} y={bottom + 36} anchor="end" tone="muted">
        {plot.scale.unit}
      </Text>
      {beginsAfterZero(values) ? (
        <Text x={end} y={bottom + 36 + noteHeight} anchor="end" tone="muted">
          {notFromZero}
        </Text>
      ) : null}
      {plot.marks.map((mark, row) => (
        <Row mark={mark} y={layout.top + row * layout.rowHeight} plot={plot} layout={layout} x={x} />
      ))}
      {plot.lines.map((value, place) => (
        <>
          {stretchesOf(layout, plot.marks.length).map(([from, to]) => (
            <Line from={[x(value), from]} to={[x(value), to]} tone="line" width={1.5} dashed />
          ))}
          <Text x={x(value)} y={layout.top - 6} anchor={isTight ? aside(place) : 'middle'} tone="line" weight={600}>
            {targetLabel(plot, value)}
          </Text>
        </>
      ))}
    </>
  );
};
