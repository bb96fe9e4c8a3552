/** Texts of a round that its report prints beside what is computed: plain text, in one language or in several. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { textSlot, titleSlot } from './text-slots.ts';

export const reportTextsSchema = closedObject({
  /** What the round is called in the report, the workbook and below plots, where its own title is not in their language. */
  title: v.optional(titleSlot),
  /** Why and for whom the survey was made; stands before the figures. */
  introduction: v.optional(textSlot),
  /** What a reader must know of the sample and the fieldwork; stands before the methods that are generated. */
  methods: v.optional(textSlot),
  /** Whom to ask. */
  contact: v.optional(textSlot),
});

export type ReportTexts = v.InferOutput<typeof reportTextsSchema>;
export type ReportSlot = Exclude<keyof ReportTexts, 'title'>;
