/** The border questionnaire as it is asked today: what is made of it, such as made-up answers, follows this line. */
export { borderV4 as border } from './border.v4.ts';
