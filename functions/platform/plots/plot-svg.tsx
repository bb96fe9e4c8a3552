/** A whole plot as SVG: within a page in two widths, or as a file that says what it is by itself. */
import type { Child } from 'hono/jsx';
import type { Wording } from '#functions/platform/wording/wording.ts';
import { Bars, heightOfBars } from './bars.tsx';
import { Curve, heightOfCurve } from './curve.tsx';
import type { Drawing } from './drawing.ts';
import type { DrawnPlot } from './drawn.ts';
import { at, colours, fitted, Picture, Text } from './svg.tsx';

type PlotProps = { readonly plot: Drawing; readonly wording: Wording };

const heightOf = (plot: Drawing, width: number): number =>
  plot.kind === 'curve' ? heightOfCurve(width) : heightOfBars(plot, width);

const Drawn = ({ plot, width, wording }: PlotProps & { readonly width: number }) =>
  plot.kind === 'curve' ? (
    <Curve plot={plot} width={width} wording={wording} />
  ) : (
    <Bars plot={plot} width={width} notFromZero={wording.say('plot.notFromZero')} />
  );

/** Pixels of the two pictures: text in them is as large as it is around them. */
export const wide = 580;
const narrow = 320;

/** One picture for paper and large screens. */
export const PlotPicture = ({ plot, wording }: PlotProps) => (
  <Picture width={plot.kind === 'curve' ? 460 : wide} height={heightOf(plot, wide)}>
    <Drawn plot={plot} width={wide} wording={wording} />
  </Picture>
);

/** One picture for desktops and one for telephones; the style sheet shows one of them. */
export const PlotPictures = ({ plot, wording }: PlotProps) => (
  <>
    <Picture width={plot.kind === 'curve' ? 460 : wide} height={heightOf(plot, wide)} className="wide">
      <Drawn plot={plot} width={wide} wording={wording} />
    </Picture>
    <Picture width={narrow} height={heightOf(plot, narrow)} className="narrow">
      <Drawn plot={plot} width={narrow} wording={wording} />
    </Picture>
  </>
);

const header = 40;
const footer = 30;

type FrameProps = {
  readonly title: string;
  /** Pixels of what is drawn. */
  readonly height: number;
  readonly source: string;
  readonly wording: Wording;
  readonly children: Child;
};

/** A file: the title above, where it comes from below, on white. */
export const FileFrame = ({ title, height, source, wording, children }: FrameProps) => {
  const whole = height + header + footer;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={wide + 40}
      height={at(whole)}
      viewBox={`-20 0 ${wide + 40} ${at(whole)}`}
      font-family="system-ui, 'Noto Sans', 'Liberation Sans', sans-serif"
      font-size="13"
      role="img"
      lang={wording.voice.language}
    >
      <title>{title}</title>
      <rect x="-20" width={wide + 40} height={at(whole)} fill={colours.paper} />
      <Text x={0} y={25} weight={700}>
        {fitted(title, wide)}
      </Text>
      <g transform={`translate(0 ${header})`}>{children}</g>
      <Text x={0} y={whole - 12} tone="muted">
        {fitted(source, wide)}
      </Text>
    </svg>
  );
};

type FileProps = { readonly plot: DrawnPlot; readonly wording: Wording; readonly source: string };

/** A plot as a file. */
export const PlotFile = ({ plot, wording, source }: FileProps) => (
  <FileFrame title={plot.title} height={heightOf(plot, wide)} source={source} wording={wording}>
    <Drawn plot={plot} width={wide} wording={wording} />
  </FileFrame>
);
