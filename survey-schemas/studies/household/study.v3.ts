/** The household survey, version 3: rounds that began with it stay with it. It asks more people for their pay than version 4. */
import { defineStudy } from '../../language/study/study.ts';
import { householdV3 } from './household.v3.ts';
import { householdParts } from './study.ts';

export const householdV3Study = defineStudy({ instrument: householdV3, ...householdParts });
