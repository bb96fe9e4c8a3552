/** JSON Schema of study files, for editors and other programs: docs/study.schema.json, made from the schemas that read them. */
import { toJsonSchema } from '@valibot/to-json-schema';

import {
  boundedConditionSchema,
  conditionSchema,
  expressionSchema,
  operandSchema,
} from '#schemas/language/conditions/schema.ts';
import { questionsSchema } from '#schemas/language/study/file/questions.ts';
import { studyFileSchema, studyFormat } from '#schemas/language/study/file/read-study.ts';
import { studyWordsSchema } from '#schemas/language/study/file/words.ts';

const about =
  'Says the shape of a study file. Whether its names are asked, its words complete and its size within bounds, `remit study check` says.';

/** The text of docs/study.schema.json. */
export function studySchemaText(): string {
  const schema = toJsonSchema(studyFileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore', // what JSON Schema has no word for
    definitions: {
      condition: conditionSchema,
      expression: expressionSchema,
      rule: boundedConditionSchema,
      operand: operandSchema,
      questions: questionsSchema,
      words: studyWordsSchema,
    },
  });
  return `${JSON.stringify({ title: `A study, ${studyFormat}`, description: about, ...schema }, undefined, 1)}\n`;
}
