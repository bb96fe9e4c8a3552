/** Why a round was not described, as its page tells it: beside fields, and in lists of what readers say. */
import { type FieldFaults, noFaults } from './field-faults.ts';

export type NotDescribed = {
  readonly fields: FieldFaults;
  /** Lines of the reader of frames. */
  readonly frame: readonly string[];
  /** Files that are no text. */
  readonly unreadable: readonly ('frame' | 'file')[];
  /** Somebody else changed it meanwhile. */
  readonly isChanged?: boolean;
};

/** Nothing is wrong. */
export const nothingWrong: NotDescribed = { fields: noFaults, frame: [], unreadable: [] };

/** How much is to be put right. */
export const faultsIn = ({ fields, frame, unreadable }: NotDescribed): number =>
  fields.beside.size -
  fields.inside.size +
  [...fields.inside.values()].flat().length +
  fields.others.length +
  frame.length +
  unreadable.length;
