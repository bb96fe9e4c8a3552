/** Every study that is compiled in: the only list there is. A new one is a folder beside this file, and a line here. */
import { borderStudy } from './border/study.ts';
import { householdStudy } from './household/study.ts';
import { priceQuoteStudy } from './price-quote/study.ts';
import { registrationStudy } from './registration/study.ts';

export const catalogue = [householdStudy, borderStudy, registrationStudy, priceQuoteStudy] as const;
