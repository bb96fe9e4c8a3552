/** Maps beside the plots of the same figures. */
import type { PlannedPlot } from './planned.ts';

/** What a map is called in addresses and names of files: `household.corridors.map`. */
export const mapName = (plot: string): string => `${plot}.map`;

/** Whether figures are of corridors and no costs, which are compared by their lengths alone. */
export const isOfCorridors = ({ by, lines }: PlannedPlot): boolean => by === 'corridor' && lines === undefined;
