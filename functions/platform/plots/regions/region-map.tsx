/** A map of regions: the darker, the larger their figure; hatched where it is withheld. */
import type { RegionShape, Ring } from '#schemas/fieldwork/region-shapes.ts';
import type { DrawnPlot, FigureMark } from '../drawn.ts';
import { colours, fitted, MapText, Picture, widthOf } from '../svg.tsx';
import type { LegendLine } from './legend.ts';
import { pathOf, type Point, pointsOf, projectionOf } from './projection.ts';
import { classesOf, shadeOf } from './shades.ts';

type MapProps = { readonly plot: DrawnPlot; readonly shapes: readonly RegionShape[]; readonly width: number };

const margin = 8;

const projected = (shapes: readonly RegionShape[], width: number) => projectionOf(pointsOf(shapes), width, margin);

/** Twice the area of a ring, and the middle of what it encloses. */
function middleOf(ring: Ring): { readonly area: number; readonly middle: Point } {
  let [area, x, y] = [0, 0, 0];
  for (const [n, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[n + 1] ?? [ax, ay];
    const part = ax * by - bx * ay;
    area += part;
    x += (ax + bx) * part;
    y += (ay + by) * part;
  }
  return { area: Math.abs(area), middle: area === 0 ? (ring[0] ?? [0, 0]) : [x / (3 * area), y / (3 * area)] };
}

/** Where the name of a region stands: in the middle of its largest part. */
function placeOf({ polygons }: RegionShape): { readonly area: number; readonly middle: Point } {
  const parts = polygons.flatMap(([outer]) => (outer === undefined ? [] : [middleOf(outer)]));
  return parts.toSorted((a, b) => b.area - a.area)[0] ?? { area: 0, middle: [0, 0] };
}

type Label = { readonly text: string; readonly x: number; readonly y: number };

/** Names closer than this read as one. */
const lineHeight = 21;

/** Pixels of the tallest letter over its line, and between a name and the edge of the picture. */
const [letterHeight, edge] = [14, 2];

const overlap = (a: Label, b: Label): boolean =>
  Math.abs(a.y - b.y) < lineHeight && Math.abs(a.x - b.x) < (widthOf(a.text) + widthOf(b.text)) / 2 + 4;

/** A name and its figure that are not wider than the picture: of a long name so much as leaves room for the figure. */
function textOf(name: string, figure: string, width: number): string {
  const most = width - 2 * edge;
  return figure === '' ? fitted(name, most) : `${fitted(name, most - widthOf(` ${figure}`))} ${figure}`;
}

/**
 * Names with figures, within the picture, of small regions first: a large one has room elsewhere, and the table has all of
 * them.
 */
function labelsOf(marks: ReadonlyMap<string, FigureMark>, { plot, shapes, width }: MapProps) {
  const { project, height } = projected(shapes, width);
  const labels: Label[] = [];
  for (const shape of shapes.toSorted((a, b) => placeOf(a).area - placeOf(b).area)) {
    const mark = marks.get(shape.region);
    const figure = mark === undefined || mark.value === null ? '' : plot.scale.write(mark.value, mark.se);
    const text = textOf(mark?.label ?? shape.region, figure, width);
    const [x, y] = project(placeOf(shape).middle);
    const half = widthOf(text) / 2 + edge;
    const held = Math.min(Math.max(x, half), width - half);
    const places = [4, 26, -18, 48, -40].map((down): Label => ({ text, x: held, y: y + down }));
    const inside = places.filter((place) => place.y >= letterHeight && place.y <= height - edge);
    const label = inside.find((one) => labels.every((other) => !overlap(one, other)));
    if (label !== undefined) labels.push(label);
  }
  return labels;
}

/** Dots over what is to be used with caution. */
const cautionOf = (hatching: string): string => `${hatching}-caution`;

/** Lines across what is withheld, and dots over what is to be used with caution. Each picture has its own: an id stands once in a page. */
export const Hatching = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="7" stroke={colours.muted} class="p-stroke-muted" stroke-width="2.5" />
    </pattern>
    <pattern id={cautionOf(id)} width="8" height="8" patternUnits="userSpaceOnUse">
      <circle cx="4" cy="4" r="1.6" fill={colours.ink} class="p-ink" />
    </pattern>
  </defs>
);

/** Pixels from top to bottom of the map in one width. */
export const heightOfMap = (shapes: readonly RegionShape[], width: number): number => projected(shapes, width).height;

/** Regions and their names. `hatching`: an id that no other picture of the page has. */
export const MapShapes = (props: MapProps & { readonly hatching: string }) => {
  const { plot, shapes, width, hatching } = props;
  const { project } = projected(shapes, width);
  const marks = new Map(plot.marks.map((mark) => [mark.observation.dimensions['region'] ?? '', mark]));
  const classes = classesOf(plot.marks);
  return (
    <>
      <Hatching id={hatching} />
      {shapes.map((shape) => {
        const mark = marks.get(shape.region);
        const shade = shadeOf(mark, classes);
        const outline = { d: pathOf(shape, project), 'fill-rule': 'evenodd', 'stroke-width': '1' } as const;
        const border = { stroke: colours.muted, class: 'p-stroke-muted' };
        if (mark?.value === null) return <path {...outline} {...border} fill={`url(#${hatching})`} />;
        if (shade === undefined) return <path {...outline} {...border} fill="none" />;
        return (
          <>
            <path
              {...outline}
              fill={colours.mark}
              stroke={colours.muted}
              fill-opacity={shade.toFixed(2)}
              class="p-region"
            />
            {mark?.isSure === false ? <path {...outline} fill={`url(#${cautionOf(hatching)})`} /> : null}
          </>
        );
      })}
      {labelsOf(marks, props).map(({ text, x, y }) => (
        <MapText x={x} y={y}>
          {text}
        </MapText>
      ))}
    </>
  );
};

/** The picture in one width. */
export const RegionMap = ({ className, ...map }: MapProps & { readonly className: string }) => (
  <Picture width={map.width} height={heightOfMap(map.shapes, map.width)} className={`${className} regions`}>
    <MapShapes {...map} hatching={`hatching-${className}`} />
  </Picture>
);

/** A shade beside its words, 24 pixels wide. */
export const SwatchShape = ({ shade, hatching }: Pick<LegendLine, 'shade'> & { readonly hatching: string }) =>
  typeof shade === 'number' ? (
    <rect width="24" height="16" fill={colours.mark} fill-opacity={shade.toFixed(2)} class="p-region" />
  ) : (
    <rect
      width="24"
      height="16"
      fill={shade === 'none' ? 'none' : `url(#${shade === 'withheld' ? hatching : cautionOf(hatching)})`}
      stroke={colours.muted}
      class="p-stroke-muted"
    />
  );
