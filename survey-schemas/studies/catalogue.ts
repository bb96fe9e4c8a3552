/** Every study that is compiled in: the only list there is. A new one is a folder beside this file, and a line here; a version that a round may still ask keeps its line, before the newest. */
import { borderStudy } from './border/study.ts';
import { borderV2Study } from './border/study.v2.ts';
import { householdStudy } from './household/study.ts';
import { householdV2Study } from './household/study.v2.ts';
import { householdV3Study } from './household/study.v3.ts';
import { priceQuoteStudy } from './price-quote/study.ts';
import { priceQuoteV2Study } from './price-quote/study.v2.ts';
import { priceQuoteV3Study } from './price-quote/study.v3.ts';
import { registrationStudy } from './registration/study.ts';
import { registrationV2Study } from './registration/study.v2.ts';

export const catalogue = [
  householdV2Study,
  householdV3Study,
  householdStudy,
  borderV2Study,
  borderStudy,
  registrationV2Study,
  registrationStudy,
  priceQuoteV2Study,
  priceQuoteV3Study,
  priceQuoteStudy,
] as const;
