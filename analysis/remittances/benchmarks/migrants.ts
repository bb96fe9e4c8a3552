/** How many people of the country live in others, as far as figures from outside tell. */
import type { Known } from './known.ts';
import type { Making } from './making.ts';
import { saidBy } from './rows-of.ts';

/** Migrants in all countries of the newest year that any is known of. */
export function migrantsIn({ known }: Pick<Making, 'known'>): Known | undefined {
  const [first, ...others] = known.byCountry('migrants');
  if (first === undefined) return undefined;
  const value = [first, ...others].reduce((sum, each) => sum + each.value, 0);
  return { ...first, value, source: saidBy([first, ...others])['source'] ?? '' };
}
