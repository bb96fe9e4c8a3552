/** Places of a study on a map, where its frame holds coordinates: done, begun, not yet; as signs that differ in shape, in words, and as a table. */
import type { PlaceProgress, PlaceState } from '#analysis/fieldwork/progress/places.ts';
import {
  pathOf,
  type Point,
  pointsOf,
  type Projection,
  projectionOf,
} from '#functions/platform/plots/regions/projection.ts';
import { at, colours, Line, MapText, Picture, Text } from '#functions/platform/plots/svg.tsx';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';
import { Scroll } from '../scroll.tsx';
import { namesOn } from './place-names.ts';
import { scaleBar } from './scale-bar.ts';

const states: readonly PlaceState[] = ['done', 'begun', 'not-yet'];

/** A place that is on the map. */
type Placed = PlaceProgress & { readonly point: Point };

const placed = (places: readonly PlaceProgress[]): readonly Placed[] =>
  places.flatMap((place) => {
    const { longitude, latitude } = place.unit;
    return longitude === undefined || latitude === undefined
      ? []
      : [{ ...place, point: [longitude, latitude] as const }];
  });

/** Pixels of a sign: smaller where many have to be told apart. */
const radiusFor = (width: number, signs: number): number => (signs > (width < 400 ? 40 : 150) ? 4 : 6);

type SignProps = { readonly state: PlaceState; readonly x: number; readonly y: number; readonly radius: number };

/** Filled, filled by half, or empty. */
const Sign = ({ state, x, y, radius }: SignProps) => (
  <>
    <circle cx={at(x)} cy={at(y)} r={radius + 2} fill={colours.paper} class="p-place-edge" />
    <circle
      cx={at(x)}
      cy={at(y)}
      r={radius}
      fill={state === 'done' ? colours.mark : colours.paper}
      stroke={state === 'not-yet' ? colours.line : colours.mark}
      stroke-width="2"
      class={`p-place-${state}`}
    />
    {state === 'begun' ? (
      <path
        d={`M${at(x)} ${at(y - radius)}A${radius} ${radius} 0 0 0 ${at(x)} ${at(y + radius)}Z`}
        fill={colours.mark}
        class="p-mark"
      />
    ) : null}
  </>
);

type DrawingProps = {
  readonly places: readonly Placed[];
  readonly shapes: readonly RegionShape[];
  readonly width: number;
  readonly wording: PageWording;
};

/** Below the map stands its scale. */
const [margin, below] = [16, 26];

const Scale = ({ projection, wording }: Pick<DrawingProps, 'wording'> & { readonly projection: Projection }) => {
  const { kilometres, pixels } = scaleBar(projection.scale);
  const y = projection.height + below - 12;
  return (
    <>
      <Line from={[margin, y]} to={[margin + pixels, y]} tone="muted" width={2} />
      <Text x={margin + pixels + 8} y={y + 4} tone="muted">
        {wording.say('office.mapScale', { kilometres: wording.formats.number(kilometres) })}
      </Text>
    </>
  );
};

const drawn = ({ places, shapes, width }: Omit<DrawingProps, 'wording'>): Projection =>
  projectionOf([...places.map(({ point }) => point), ...pointsOf(shapes)], width, margin);

/** What is not begun lies on top: it is what somebody looks for. */
const Drawing = ({ places, shapes, width, wording }: DrawingProps) => {
  const projection = drawn({ places, shapes, width });
  const { project, height } = projection;
  const signs = states.flatMap((state) => places.filter((place) => place.state === state));
  const radius = radiusFor(width, signs.length);
  const points = signs.map(({ point, unit }) => ({ at: project(point), name: unit.label }));
  return (
    <>
      {shapes.map((shape) => (
        <path
          d={pathOf(shape, project)}
          fill="none"
          fill-rule="evenodd"
          stroke={colours.muted}
          stroke-width="1"
          class="p-stroke-muted"
        />
      ))}
      {signs.map(({ state, point }) => {
        const [x, y] = project(point);
        return <Sign state={state} x={x} y={y} radius={radius} />;
      })}
      {namesOn(points.toReversed(), { width, height, radius }).map(({ name, x, y }) => (
        <MapText x={x} y={y}>
          {name}
        </MapText>
      ))}
      <Scale projection={projection} wording={wording} />
    </>
  );
};

const Legend = ({ places, wording: { say, count } }: Pick<DrawingProps, 'places' | 'wording'>) => (
  <ul class="legend">
    {states.map((state) => (
      <li data-state={state}>
        <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
          <Sign state={state} x={12} y={8} radius={6} />
        </svg>{' '}
        {say(`office.place.${state}`)}: {count(places.filter((place) => place.state === state).length)}
      </li>
    ))}
  </ul>
);

type TableProps = Pick<DrawingProps, 'wording'> & {
  readonly caption: string;
  readonly places: readonly PlaceProgress[];
};

const PlacesTable = ({ caption, places, wording }: TableProps) => {
  const { say, count } = wording;
  const heads = ['office.by.psu', 'office.by.region', 'office.state', 'office.attempted', 'office.expected'] as const;
  return (
    <Scroll label={caption}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, n) => (
              <th scope="col" class={n > 2 ? 'num' : undefined}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map(({ unit: { psu, label, region }, state, attempted, expected }) => (
            <tr data-psu={psu} data-state={state}>
              <th scope="row">{label === psu ? psu : `${label} (${psu})`}</th>
              <td>{region === undefined ? '–' : wording.domainValue('', 'region', region)}</td>
              <td>{say(`office.place.${state}`)}</td>
              <td class="num">{count(attempted)}</td>
              <td class="num">{count(expected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

type MapProps = {
  readonly instrument: string;
  readonly study: string;
  readonly places: readonly PlaceProgress[];
  /** Of the round's regions; none where it has none. */
  readonly shapes: readonly RegionShape[];
  readonly wording: PageWording;
};

/** Pixels of the two pictures. */
const [wide, narrow] = [720, 340];

/** The map; nothing where no place has coordinates. */
export const PlacesMap = ({ instrument, study, places, shapes, wording }: MapProps) => {
  const { say, count } = wording;
  const here = placed(places);
  if (here.length === 0) return null;
  const id = `map-${instrument}`;
  const title = say('office.placesMap', { study });
  const drawing = { places: here, shapes, wording };
  return (
    <figure class="card plot places" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <Legend places={here} wording={wording} />
      </figcaption>
      {(
        [
          ['wide', wide],
          ['narrow', narrow],
        ] as const
      ).map(([className, width]) => (
        <Picture width={width} height={drawn({ ...drawing, width }).height + below} className={className}>
          <Drawing {...drawing} width={width} />
        </Picture>
      ))}
      {here.length === places.length ? null : (
        <p class="muted">{say('office.placesUnmapped', { count: count(places.length - here.length) })}</p>
      )}
      {here.some(({ expected }) => expected !== null) ? null : <p class="muted">{say('office.placesUnplanned')}</p>}
      <details>
        <summary>{say('office.placesTable')}</summary>
        <PlacesTable caption={title} places={places} wording={wording} />
      </details>
    </figure>
  );
};
