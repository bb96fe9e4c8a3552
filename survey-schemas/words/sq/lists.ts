/** Words of the code lists that studies share, in Albanian. */
import { classificationTexts } from './lists/classifications.ts';
import { cities } from './lists/cities.ts';
import { occupations } from './lists/occupations.ts';
import { short } from './lists/short.ts';

export const lists = { ...short, ...classificationTexts, city: cities, occupation_unit: occupations };
