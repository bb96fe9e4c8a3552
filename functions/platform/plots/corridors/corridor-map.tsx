/** Corridors on a map: a line from where money comes from to where it goes, as wide as its figure is large. */
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { DrawnPlot, FigureMark } from '../drawn.ts';
import { at, colours, MapText, Picture } from '../svg.tsx';
import { endsOf, type Flow, labelsOf, placed, type Point } from './flows.ts';
import { frameOf, Land, small } from './world-frame.tsx';

const thinnest = 1.5;
const widestIn = (width: number): number => (width < small ? 7 : 12);

/** A line that bends upwards, so that there and back are two lines. */
function bent([fromX, fromY]: Point, [toX, toY]: Point): string {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const side = dx >= 0 ? 0.18 : -0.18;
  const [midX, midY] = [(fromX + toX) / 2 + side * dy, (fromY + toY) / 2 - side * dx];
  return `M${at(fromX)} ${at(fromY)}Q${at(midX)} ${at(midY)} ${at(toX)} ${at(toY)}`;
}

type FlowLineProps = { readonly flow: Flow; readonly largest: number; readonly widest: number };

const FlowLine = ({ flow: { mark, from, to }, largest, widest }: FlowLineProps) => {
  const isWithheld = mark.value === null;
  const width = thinnest + (widest - thinnest) * (Math.max(0, mark.value ?? 0) / largest);
  return (
    <>
      <path
        d={bent(from, to)}
        fill="none"
        stroke={isWithheld ? colours.muted : colours.mark}
        class={isWithheld ? 'p-stroke-muted' : 'p-stroke-mark'}
        stroke-width={at(isWithheld ? 1 : width)}
        stroke-opacity={mark.isSure ? 0.75 : 0.4}
        stroke-dasharray={isWithheld ? '3 3' : undefined}
        stroke-linecap="round"
      />
      <circle cx={at(from[0])} cy={at(from[1])} r="3" fill={colours.ink} class="p-ink" />
    </>
  );
};

export type MapProps = { readonly plot: DrawnPlot; readonly width: number; readonly wording: Wording };

/** What a map of a width is made of, and the corridors that it draws and does not name. */
export function corridorMapOf({ plot, width, wording }: MapProps) {
  const { found, missing } = placed(plot);
  const shown = found.filter(({ mark }) => mark.value !== null);
  const { projection, height } = frameOf(
    (width < small ? shown : found).flatMap(({ from, to }) => [from, to]),
    width,
  );
  const onScreen = (place: Point): Point => projection([place[0], place[1]]) ?? [0, 0];
  const flows = found.map(({ mark, from, to }): Flow => ({ mark, from: onScreen(from), to: onScreen(to) }));
  const textOf = (mark: FigureMark): string =>
    `${wording.country(endsOf(mark)[0] ?? '')} ${plot.scale.write(mark.value ?? 0, mark.se)}`;
  const labels = labelsOf(flows, { width, textOf, most: width < small ? 3 : flows.length });
  const unnamed = flows.map(({ mark }) => mark).filter((mark) => labels.every((label) => label.mark !== mark));
  return { projection, height, flows, labels, unnamed, missing };
}

/** What is drawn, within a picture of that width. */
export const CorridorShapes = ({
  map: { projection, flows, labels },
  width,
}: Pick<MapProps, 'width'> & { readonly map: ReturnType<typeof corridorMapOf> }) => {
  const largest = Math.max(...flows.map(({ mark }) => mark.value ?? 0), Number.MIN_VALUE);
  return (
    <>
      <Land projection={projection} />
      {flows.toReversed().map((flow) => (
        <FlowLine flow={flow} largest={largest} widest={widestIn(width)} />
      ))}
      {flows.slice(0, 1).map(({ to }) => (
        <circle cx={at(to[0])} cy={at(to[1])} r="5" fill={colours.line} class="p-line" />
      ))}
      {labels.map(({ text, x, y }) => (
        <MapText x={x} y={y}>
          {text}
        </MapText>
      ))}
    </>
  );
};

/** The picture in one width. */
export const CorridorPicture = ({ className, ...props }: MapProps & { readonly className: string }) => {
  const map = corridorMapOf(props);
  return (
    <Picture width={props.width} height={map.height} className={className}>
      <CorridorShapes map={map} width={props.width} />
    </Picture>
  );
};

/** “Germany → Tajikistan 2.9”, or that it is withheld and why. */
export const flowInWords = ({ label, value, se, withheld }: FigureMark, { scale }: DrawnPlot): string =>
  value === null ? `${label}: ${withheld}` : `${label}: ${scale.write(value, se)}`;
