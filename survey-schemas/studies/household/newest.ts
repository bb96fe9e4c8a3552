/** The household questionnaire as it is asked today: what is made of it, such as made-up answers, follows this line. */
export { householdV5 as household } from './household.v5.ts';
