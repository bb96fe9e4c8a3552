/** All that a map of corridors says by itself: the map, what its lines mean, and a line for each corridor that it does not name. */
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { DrawnPlot } from '../drawn.ts';
import { wide } from '../plot-svg.tsx';
import { fitted, linesOf, Text } from '../svg.tsx';
import { corridorMapOf, CorridorShapes, flowInWords } from './corridor-map.tsx';

type WholeProps = { readonly plot: DrawnPlot; readonly wording: Wording };

const lineHeight = 20;

/** As SVG of the width of a plot, and its height in pixels. */
export function wholeCorridorMap({ plot, wording }: WholeProps) {
  const { say } = wording;
  const map = corridorMapOf({ plot, wording, width: wide });
  const { unnamed, missing } = map;
  const below = [
    ...linesOf(say('plot.mapLead', { unit: plot.scale.unit }), wide),
    ...(unnamed.length === 0 ? [] : [say('plot.mapRest'), ...unnamed.map((mark) => `– ${flowInWords(mark, plot)}`)]),
    ...(missing.length === 0
      ? []
      : linesOf(say('plot.mapLacks', { corridors: missing.map(({ label }) => label).join(', ') }), wide)),
  ];
  return {
    height: map.height + 8 + below.length * lineHeight,
    body: (
      <>
        <CorridorShapes map={map} width={wide} />
        {below.map((text, n) => (
          <Text x={0} y={map.height + 22 + n * lineHeight} tone={text.startsWith('–') ? 'ink' : 'muted'}>
            {fitted(text, wide)}
          </Text>
        ))}
      </>
    ),
  };
}
