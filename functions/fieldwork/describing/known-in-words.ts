/** What a frame answers and no interview could, in a sentence for the terminal. */
import type { KnownFault } from '#schemas/fieldwork/known-answers.ts';
import { fill } from '#schemas/language/words/sentence.ts';
import { faults } from '#schemas/words/en/faults.ts';

/** Most codes of a list that a sentence names. */
const codesNamed = 12;

/** The column, then what is wrong there. */
export function knownInWords(fault: KnownFault): string {
  const { column } = fault;
  if (fault.kind === 'not-asked')
    return `${column}: the questionnaire asks nothing called "${fault.name}" that a frame could answer`;
  const { value, says, codes } = fault;
  const more = codes.length > codesNamed ? `, … (${codes.length} codes)` : '';
  const allowed = codes.length === 0 ? '' : ` It takes ${codes.slice(0, codesNamed).join(', ')}${more}.`;
  const why = fill('en', faults[`faults.${says.key}`], says.places);
  return `${column}: ${JSON.stringify(value)} cannot be the answer: ${why}${allowed}`;
}
