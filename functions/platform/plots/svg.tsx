/**
 * Pieces of a plot as SVG. Colours stand in attributes, so that a file that was taken away looks as it should; on a page,
 * dashboard.css says them again in the colours of the page, light or dark, which win over attributes.
 */
import type { Child } from 'hono/jsx';

export const colours = {
  ink: '#1c2426',
  muted: '#526062',
  grid: '#d9dcd6',
  mark: '#0f5c5c',
  line: '#7a4a00',
  paper: '#ffffff',
} as const;

const latinWidth = 7;
const otherWidth = 8.2;

/** Pixels of text, near enough: nobody can measure it on a server. Letters of other alphabets are wider than Latin ones. */
export function widthOf(text: string): number {
  const latin = text.match(/[\u0000-\u024f]/g)?.length ?? 0;
  return latin * latinWidth + (text.length - latin) * otherWidth;
}

/** A text that fits, the rest of it cut. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let end = text.length;
  while (end > 1 && widthOf(text.slice(0, end)) > width - otherWidth) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** A text in one line, or in two where it is longer: as much of it as fits. */
export function linesOf(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const gaps = [...text.matchAll(/ /g)].map(({ index }) => index);
  const end = gaps.findLast((gap) => widthOf(text.slice(0, gap)) <= width);
  return end === undefined ? [fitted(text, width)] : [text.slice(0, end), fitted(text.slice(end + 1), width)];
}

/** Coordinates to a tenth of a pixel. */
export const at = (value: number): string => String(Math.round(value * 10) / 10);

type TextProps = {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: 'ink' | 'muted' | 'line';
  readonly weight?: number;
  readonly children: string;
};

/** A line of text. */
export const Text = ({ x, y, anchor = 'start', tone = 'ink', weight, children }: TextProps) => (
  <text x={at(x)} y={at(y)} text-anchor={anchor} fill={colours[tone]} class={`p-${tone}`} font-weight={weight}>
    {children}
  </text>
);

/** A name on a map, readable upon lines and shades. */
export const MapText = ({ x, y, children }: Pick<TextProps, 'x' | 'y' | 'children'>) => (
  <text
    x={at(x)}
    y={at(y)}
    text-anchor="middle"
    fill={colours.ink}
    stroke={colours.paper}
    stroke-width="3.5"
    stroke-linejoin="round"
    paint-order="stroke"
    font-weight={600}
    class="p-ink p-halo"
  >
    {children}
  </text>
);

type LineProps = {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly tone: 'ink' | 'grid' | 'line' | 'mark' | 'muted';
  readonly width?: number;
  readonly dashed?: boolean;
};

/** A straight line. */
export const Line = ({ from, to, tone, width = 1, dashed = false }: LineProps) => (
  <line
    x1={at(from[0])}
    y1={at(from[1])}
    x2={at(to[0])}
    y2={at(to[1])}
    stroke={colours[tone]}
    class={`p-stroke-${tone}`}
    stroke-width={width}
    stroke-dasharray={dashed ? '4 3' : undefined}
  />
);

type FrameProps = {
  readonly width: number;
  readonly height: number;
  readonly className?: string;
  readonly children: Child;
};

/** The picture within a page: the words around it say the same, so it is hidden from those who do not see it. */
export const Picture = ({ width, height, className, children }: FrameProps) => (
  <svg
    viewBox={`0 0 ${at(width)} ${at(height)}`}
    class={className}
    aria-hidden="true"
    focusable="false"
    font-family="system-ui, 'Noto Sans', 'Liberation Sans', sans-serif"
    font-size="13"
  >
    {children}
  </svg>
);
