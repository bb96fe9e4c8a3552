/** Corridors on a map: a line from where money comes from to where it goes, as wide as its figure is large. */
import { geoNaturalEarth1, geoPath } from 'd3-geo';

import type { Wording } from '../tables/wording.ts';
import type { DrawnPlot, FigureMark } from '#functions/platform/plots/drawn.ts';
import { at, colours, Picture, Text, widthOf } from '#functions/platform/plots/svg.tsx';
import { countries, placeOf } from './world.ts';

type Point = readonly [x: number, y: number];

/** A corridor with both its ends on the map, in pixels. */
type Flow = { readonly mark: FigureMark; readonly from: Point; readonly to: Point };

/** `RU-TJ`: from Russia to Tajikistan. */
const endsOf = ({ observation }: FigureMark): readonly string[] =>
  (observation.dimensions['corridor'] ?? '').split('-');

/** Corridors by whether both ends are large enough for the atlas. */
function placed(marks: readonly FigureMark[]) {
  const flows = marks.map((mark) => {
    const [from, to] = endsOf(mark).map(placeOf);
    return { mark, from, to };
  });
  return {
    found: flows.flatMap(({ mark, from, to }) => (from === undefined || to === undefined ? [] : [{ mark, from, to }])),
    missing: flows.filter(({ from, to }) => from === undefined || to === undefined).map(({ mark }) => mark.label),
  };
}

const margin = { side: 60, top: 40, bottom: 30 };

/** The part of the world in which all of these places are, no higher than they need. */
function frameOf(places: readonly Point[], width: number) {
  const points = { type: 'MultiPoint', coordinates: places.map(([x, y]) => [x, y]) } as const;
  const tallest = 0.7 * width;
  const projection = geoNaturalEarth1().fitExtent(
    [
      [margin.side, margin.top],
      [width - margin.side, tallest - margin.bottom],
    ],
    points,
  );
  const [[, top], [, bottom]] = geoPath(projection).bounds(points);
  const height = Math.round(Math.min(tallest, Math.max(0.36 * width, bottom - top + margin.top + margin.bottom)));
  const [across, down] = projection.translate();
  projection.translate([across, down + (height - top - bottom + margin.top - margin.bottom) / 2]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, height };
}

const widest = 12;
const thinnest = 1.5;

/** A line that bends upwards, so that there and back are two lines. */
function bent([fromX, fromY]: Point, [toX, toY]: Point): string {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const side = dx >= 0 ? 0.18 : -0.18;
  const [midX, midY] = [(fromX + toX) / 2 + side * dy, (fromY + toY) / 2 - side * dx];
  return `M${at(fromX)} ${at(fromY)}Q${at(midX)} ${at(midY)} ${at(toX)} ${at(toY)}`;
}

const FlowLine = ({ flow: { mark, from, to }, largest }: { readonly flow: Flow; readonly largest: number }) => {
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

type Label = { readonly text: string; readonly x: number; readonly y: number; readonly flow: Flow };

const lineHeight = 16;

/** Labels are bold, which is wider. */
const boldWidth = (text: string): number => 1.15 * widthOf(text);

const overlap = (a: Label, b: Label): boolean =>
  Math.abs(a.y - b.y) < lineHeight && Math.abs(a.x - b.x) < (boldWidth(a.text) + boldWidth(b.text)) / 2 + 6;

/** Where money comes from and how much, above its place or below; of two that would overlap, that of the larger figure. */
function labelsOf(flows: readonly Flow[], write: (value: number) => string, width: number, wording: Wording): Label[] {
  const labels: Label[] = [];
  for (const flow of flows) {
    const { value } = flow.mark;
    if (value === null) continue;
    const [country = ''] = endsOf(flow.mark);
    const text = `${wording.country(country)} ${write(value)}`;
    const half = boldWidth(text) / 2;
    const x = Math.min(Math.max(flow.from[0], half + 2), width - half - 2);
    const candidates = [-9, 20].map((up): Label => ({ text, x, y: flow.from[1] + up, flow }));
    const free = candidates.find((one) => labels.every((other) => !overlap(one, other)));
    if (free !== undefined) labels.push(free);
  }
  return labels;
}

type MapProps = { readonly plot: DrawnPlot; readonly width: number; readonly wording: Wording };

/** The picture in one width. */
const Map = ({ plot, width, wording, className }: MapProps & { readonly className: string }) => {
  const { found } = placed(plot.marks);
  const held = width < 500 ? found.filter(({ mark }) => mark.value !== null) : found; // telephones show less of the world
  const { projection, height } = frameOf(
    held.flatMap(({ from, to }) => [from, to]),
    width,
  );
  const onScreen = (place: Point): Point => projection([place[0], place[1]]) ?? [0, 0];
  const flows = found.map(({ mark, from, to }): Flow => ({ mark, from: onScreen(from), to: onScreen(to) }));
  const largest = Math.max(...flows.map(({ mark }) => mark.value ?? 0), Number.MIN_VALUE);
  const outline = geoPath(projection).digits(1);
  return (
    <Picture width={width} height={height} className={className}>
      {countries.map(({ shape }) => {
        const path = outline(shape);
        return path === null ? null : (
          <path d={path} fill={colours.grid} stroke={colours.paper} stroke-width="0.5" class="p-land" />
        );
      })}
      {flows.toReversed().map((flow) => (
        <FlowLine flow={flow} largest={largest} />
      ))}
      {flows.slice(0, 1).map(({ to }) => (
        <circle cx={at(to[0])} cy={at(to[1])} r="5" fill={colours.line} class="p-line" />
      ))}
      {labelsOf(flows, plot.scale.write, width, wording).map(({ text, x, y }) => (
        <Text x={x} y={y} anchor="middle" weight={600}>
          {text}
        </Text>
      ))}
    </Picture>
  );
};

/** Pixels of the two pictures. */
const [wide, narrow] = [960, 340];

/** Whether there is anything to draw: two corridors that are shown, with both ends on the map. */
export const hasMap = ({ marks }: DrawnPlot): boolean =>
  placed(marks).found.filter(({ mark }) => mark.value !== null).length >= 2;

/** The picture, for desktops and for telephones, and what has no place in it. */
export const CorridorMap = ({ plot, wording }: Omit<MapProps, 'width'>) => {
  const { missing } = placed(plot.marks);
  return (
    <section aria-labelledby="map">
      <h2 id="map">{wording.say('plot.map')}</h2>
      <p class="muted">{wording.say('plot.mapLead', { unit: plot.scale.unit })}</p>
      <div class="card plot">
        <Map plot={plot} width={wide} wording={wording} className="wide world" />
        <Map plot={plot} width={narrow} wording={wording} className="narrow world" />
      </div>
      {missing.length === 0 ? null : (
        <p class="muted">{wording.say('plot.mapLacks', { corridors: missing.join(', ') })}</p>
      )}
    </section>
  );
};
