/** The studies of this platform: where the catalogue meets what runs. Everything else is handed the studies it works on. */
import { type Studies, studiesOf } from '#schemas/language/study/study.ts';
import { catalogue } from '#schemas/studies/catalogue.ts';

/** Studies that are compiled in. */
export const knownStudies = (): Studies => studiesOf(catalogue);
