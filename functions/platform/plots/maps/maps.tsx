/** Maps of a release, of corridors and of regions alike: what each draws, and how it looks where nothing stands around it. */
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';
import { wholeCorridorMap } from '../corridors/corridor-map-file.tsx';
import { hasMap, placed } from '../corridors/flows.ts';
import type { DrawnPlot, FigureMark } from '../drawn.ts';
import { isOfCorridors } from '../map-name.ts';
import { FileFrame, wide } from '../plot-svg.tsx';
import { wholeRegionMap } from '../regions/region-map-file.tsx';
import { Picture } from '../svg.tsx';

type Shapes = readonly RegionShape[];

/** The marks that the map of a plot draws, withheld ones among them; undefined where it has no map. */
export function marksOnMap(plot: DrawnPlot, shapes: Shapes): readonly FigureMark[] | undefined {
  if (isOfCorridors(plot.plan)) return hasMap(plot) ? placed(plot).found.map(({ mark }) => mark) : undefined;
  if (plot.plan.by !== 'region' || shapes.length === 0) return undefined;
  const drawn = new Set(shapes.map(({ region }) => region));
  return plot.marks.filter(({ observation }) => drawn.has(observation.dimensions['region'] ?? ''));
}

type WholeProps = { readonly plot: DrawnPlot; readonly shapes: Shapes; readonly wording: Wording };

const wholeMap = (props: WholeProps) =>
  isOfCorridors(props.plot.plan) ? wholeCorridorMap(props) : wholeRegionMap(props);

/** The map of a plot that has one, as a file. */
export const MapFile = ({ source, ...props }: WholeProps & { readonly source: string }) => {
  const { height, body } = wholeMap(props);
  return (
    <FileFrame title={props.plot.title} height={height} source={source} wording={props.wording}>
      {body}
    </FileFrame>
  );
};

/** The same within a report. */
export const MapPicture = (props: WholeProps) => {
  const { height, body } = wholeMap(props);
  return (
    <Picture width={wide} height={height}>
      {body}
    </Picture>
  );
};
