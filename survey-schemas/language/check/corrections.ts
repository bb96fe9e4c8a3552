/** Corrections of interviews that were filed: whoever filed one files it again under its id, and says which correction it is. */
import * as v from 'valibot';

/** Nobody corrects an interview so often; a program that errs does. */
export const mostCorrections = 99;

/** The number of a correction, from 1: the one before it has to be what is stored. */
export const correctionSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(mostCorrections),
  v.description('Of a response that was filed before under this id: which correction of it this is, from 1'),
);

/** The note of a response that was corrected by whoever filed it; the release counts them. */
export const corrected = { pointer: '', rule: 'corrected' } as const;
