/**
 * Valibot schema of a body: its structure, for the API's documentation. Skip rules and rules between answers are beyond
 * a schema; `checkResponse` judges those, and every structural fault as well.
 */
import * as v from 'valibot';
import { envelopeEntries } from './check-envelope.ts';
import { paradataSchema } from '../questions/paradata.ts';
import { positionSchema } from '../questions/position.ts';
import { remarksSchema } from '../questions/remark.ts';
import { correctionSchema } from './corrections.ts';
import { takesRemarks } from './remarks.ts';
import type { Instrument } from '../questions/instrument.ts';
import type { Plan, PlannedQuestion } from '../questions/outline.ts';
import { isRoster, nonResponseOf, planOf } from '../questions/outline.ts';

function questionSchema(planned: PlannedQuestion): v.GenericSchema {
  const value = isRoster(planned)
    ? v.pipe(v.array(answersSchema(planned.rows)), v.maxLength(planned.question.max))
    : planned.leaf.schema;
  const codes = nonResponseOf(planned);
  return codes.length === 0 ? value : v.union([value, v.picklist(codes)]);
}

/** Answers of one scope; a question that not everybody is asked is an optional key. */
function answersSchema(plan: Plan): v.GenericSchema {
  const entries = [...plan.questions.values()].map((planned) => {
    const schema = questionSchema(planned);
    const always = planned.visibleIf.length === 0 && planned.required === true;
    return [planned.name, always ? schema : v.optional(schema)] as const;
  });
  return v.strictObject(Object.fromEntries(entries));
}

/** Schema of the body of `POST /v1/responses` for one instrument. */
export function bodySchema(instrument: Instrument) {
  const ofInterviewers: v.ObjectEntries = takesRemarks(instrument)
    ? {
        remarks: v.exactOptional(remarksSchema),
        correction: v.exactOptional(correctionSchema),
        paradata: v.exactOptional(paradataSchema),
        position: v.exactOptional(positionSchema),
      }
    : {};
  const answers = answersSchema(planOf(instrument));
  return v.strictObject({ ...envelopeEntries(instrument), answers, ...ofInterviewers });
}
