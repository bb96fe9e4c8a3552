/**
 * Where an interview took place, as coarse as its round keeps it: degrees in WGS 84, rounded on the phone. For fieldwork
 * alone; in no figure and no file.
 */
import * as v from 'valibot';

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

/** What a body carries of it; structure only. */
export const positionSchema = v.pipe(
  v.strictObject({
    latitude: v.pipe(degrees(90), v.description('Degrees north, WGS 84')),
    longitude: v.pipe(degrees(180), v.description('Degrees east, WGS 84')),
  }),
  v.description(
    'Where the interview took place, where the round asks and the person agreed; with no more decimals than `settings.position` of the round keeps. For the office, in no figure and no file',
  ),
);

export type Position = v.InferOutput<typeof positionSchema>;
