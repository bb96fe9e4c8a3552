/** Every code list of the platform by its name, for studies that come from files: they name a list, or bring their own. */
import type { CodeList } from '../basics/code-list.ts';
import * as cities from './cities.ts';
import * as classifications from './classifications.ts';
import * as consents from './consents.ts';
import * as countries from './countries.ts';
import * as currencies from './currencies.ts';
import * as languages from './languages.ts';
import * as short from './lists.ts';
import * as occupations from './occupations.ts';

const isList = (value: unknown): value is CodeList =>
  typeof value === 'object' && value !== null && 'codes' in value && 'name' in value;

const modules: readonly Readonly<Record<string, unknown>>[] = [
  cities,
  classifications,
  consents,
  countries,
  currencies,
  languages,
  occupations,
  short,
];

/** By name, in its order: bundlers disagree on the order of exports. */
export const platformLists: ReadonlyMap<string, CodeList> = new Map(
  modules
    .flatMap((module) => Object.values(module))
    .filter(isList)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((list) => [list.name, list]),
);
