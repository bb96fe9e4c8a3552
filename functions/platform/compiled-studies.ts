/** The studies that are compiled in: where the catalogue meets what runs. Everything else is handed the studies it works on. */
import { type Studies, studiesOf } from '#schemas/language/study/study.ts';
import { catalogue } from '#schemas/studies/catalogue.ts';

/** Studies that every deployment has. */
export const compiledStudies = (): Studies => studiesOf(catalogue);
