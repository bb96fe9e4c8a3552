/** Valibot schema of one answer. Structure only, so that it turns into JSON Schema; the calendar, code points and long lists are checked in leaf-faults.ts. */
import * as v from 'valibot';
import type { LeafQuestion, SelectManyQuestion, SelectOneQuestion } from '../questions/question.ts';

/** Longer lists are described by name; 156 currencies in every amount would drown the API's documentation. */
const listedInSchema = 40;

/** An amount in minor units. */
export const amountSchema = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
export const currencySchema = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/), v.description('ISO 4217 code'));

function choiceSchema({ list }: SelectOneQuestion | SelectManyQuestion): v.GenericSchema<string> {
  if (list.codes.length <= listedInSchema) return v.picklist(list.codes);
  return v.pipe(v.string(), v.regex(/^[A-Za-z0-9_]{1,40}$/), v.description(`a code of the list "${list.name}"`));
}

const words = (maxLength: number) =>
  v.pipe(v.string(), v.nonEmpty(), v.description(`at most ${maxLength} characters (Unicode code points)`));

/** The value a question asks for, non-response codes aside. */
export function valueSchema(question: LeafQuestion): v.GenericSchema {
  switch (question.kind) {
    case 'integer':
      return v.pipe(v.number(), v.integer(), v.minValue(question.min), v.maxValue(question.max));
    case 'decimal':
      return v.pipe(
        v.number(),
        v.minValue(question.min),
        v.maxValue(question.max),
        v.description(`at most ${question.decimals} decimals`),
      );
    case 'money':
      return v.strictObject({ amount: amountSchema(question.min, question.max), currency: currencySchema });
    case 'date':
      return v.pipe(v.string(), v.isoDate(), v.description(`a day from ${question.min} to ${question.max}`));
    case 'select-one':
      return choiceSchema(question);
    case 'select-many':
      return v.array(choiceSchema(question));
    case 'text':
    case 'code':
      return words(question.maxLength);
  }
}
