/** International classifications asked at their top level: ISCO-08 major groups, ISCED 2011, ISCED-F 2013, NACE Rev. 2. */
import { codeList } from '../basics/code-list.ts';

/** ISCO-08 major groups, first digit of the occupation. */
export const occupationGroups = codeList('occupation_group', ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);

/** ISCED 2011 levels; 0 is early childhood education or none. */
export const educationLevels = codeList('education', ['0', '1', '2', '3', '4', '5', '6', '7', '8']);

/** ISCED-F 2013 broad fields. */
export const educationFields = codeList('education_field', [
  '00',
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
]);

/** NACE Rev. 2 sections. */
export const activitySections = codeList('activity', [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
  'U',
]);
