/** Where organisations of people abroad are: a circle in each country, as large as there are many, with their number. */
import { frameOf, Land, small } from '#functions/platform/plots/corridors/world-frame.tsx';
import { placeOf } from '#functions/platform/plots/corridors/world.ts';
import { at, colours, Picture } from '#functions/platform/plots/svg.tsx';

import type { Counted } from './directory.ts';

/** Degrees around the middle of a country that are shown as well: of one alone, its neighbours. */
const around = { longitude: 12, latitude: 7 } as const;

type Placed = Counted & { readonly point: readonly [longitude: number, latitude: number] };

/** Countries that the map can show, and codes of those that are too small for it. */
export function placedOf(byCountry: readonly Counted[]): {
  readonly placed: readonly Placed[];
  readonly missing: readonly string[];
} {
  const places = byCountry.map((one) => ({ ...one, point: placeOf(one.code) }));
  return {
    placed: places.flatMap(({ point, ...one }) => (point === undefined ? [] : [{ ...one, point }])),
    missing: places.flatMap(({ point, code }) => (point === undefined ? [code] : [])),
  };
}

type MapProps = { readonly placed: readonly Placed[]; readonly width: number; readonly className: string };

/** The picture in one width. Small circles lie upon large ones. */
export const DirectoryPicture = ({ placed, width, className }: MapProps) => {
  const corners = placed.flatMap(({ point: [x, y] }) =>
    [-1, 1].map((side) => [x + side * around.longitude, y + side * around.latitude] as const),
  );
  const { projection, height } = frameOf(corners, width);
  const most = Math.max(...placed.map(({ organisations }) => organisations));
  const [smallest, largest] = width < small ? [9, 18] : [10, 26];
  return (
    <Picture width={width} height={height} className={className}>
      <Land projection={projection} />
      {placed.map(({ organisations, point: [longitude, latitude] }) => {
        const [x, y] = projection([longitude, latitude]) ?? [0, 0];
        const radius = smallest + (largest - smallest) * Math.sqrt((organisations - 1) / Math.max(1, most - 1));
        return (
          <>
            <circle
              cx={at(x)}
              cy={at(y)}
              r={at(radius)}
              fill={colours.mark}
              stroke={colours.paper}
              stroke-width="1.5"
              class="p-mark p-edge"
            />
            <text
              x={at(x)}
              y={at(y + 4.5)}
              text-anchor="middle"
              fill={colours.paper}
              font-weight={600}
              class="p-on-mark"
            >
              {organisations}
            </text>
          </>
        );
      })}
    </Picture>
  );
};
