/** All that is told of the fieldwork of a round, as plain data: how far it is, what is to be looked at, what to do today. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { KeptShiftSheet } from '#schemas/fieldwork/shift-sheet.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { note, type Note } from '#schemas/words/note.ts';
import { type Quality, qualityOf } from '../flags/quality-flags.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Period } from '../progress/days.ts';
import { type Progress, progressOf } from '../progress/progress.ts';
import { type OnTheDay, toDo } from '../progress/to-do.ts';

export type Fieldwork = {
  readonly studies: readonly { readonly progress: Progress; readonly quality: Quality }[];
  /** What to do today, and what none of the counts can know. */
  readonly toDo: readonly Note[];
};

type OfStudy = {
  readonly study: Study;
  readonly interviews: readonly Interview[];
  readonly frame: readonly FrameUnit[];
  /** Sheets of its shifts, as phones sent them. */
  readonly sheets: readonly KeptShiftSheet[];
  /** Its flags, where somebody has looked for them already. */
  readonly quality?: Quality;
} & Omit<OnTheDay, 'flags'>;
type Looked = { readonly today: string; readonly perPlace?: number | undefined; readonly period?: Period | undefined };

/** Reasons to look at the responses to one study, by what it says of its questions. */
export const qualityOfStudy = ({ study, interviews }: Pick<OfStudy, 'study' | 'interviews'>): Quality =>
  qualityOf(study.instrument.id, interviews, study.collection.quality?.ages !== undefined);

/**
 * @param studies responses to each study of the round, read by one reader each, and its part of the frame
 * @param looked the day it is looked at, YYYY-MM-DD; what the plan says, where it does
 */
export function fieldworkOf(studies: readonly OfStudy[], looked: Looked): Fieldwork {
  const all = studies.map((one) => ({
    progress: progressOf(
      one.study.instrument.id,
      one.interviews,
      one.frame,
      { rule: one.study.collection.weights.kind, ...looked },
      one.sheets,
    ),
    quality: one.quality ?? qualityOfStudy(one),
    given: one,
    isPlanned: one.study.collection.weights.kind === 'psu',
    lacksPlaces: one.study.collection.weights.kind !== 'none' && one.frame.length === 0 && one.interviews.length === 0,
  }));
  return {
    studies: all.map(({ progress, quality }) => ({ progress, quality })),
    toDo: [
      ...all.flatMap(({ progress, quality, given, isPlanned, lacksPlaces }) => [
        ...(lacksPlaces
          ? [note('todo.no-places', { study: { study: progress.instrument } })]
          : toDo(progress, { ...given, flags: quality.flags.length })),
        ...(isPlanned && progress.groups[0]?.places !== 0 && progress.groups[0]?.expected === null
          ? [note('todo.no-plan', { study: { study: progress.instrument } })]
          : []),
      ]),
      note('todo.not-delivered'),
    ],
  };
}
