/** How a question is asked on a form: the control that it is answered with, as data. Forms draw controls and know no kinds. */
import type { CodeList } from '../../../basics/code-list.ts';

export type Control =
  /** One code of a list. */
  | { readonly control: 'choice'; readonly list: CodeList }
  /** One or more codes of a list. */
  | { readonly control: 'choices'; readonly list: CodeList }
  /** A number with so many digits after the point. */
  | {
      readonly control: 'number';
      readonly decimals: number;
      readonly min: number;
      readonly max: number;
      readonly unit?: string;
      /** A calendar year: nothing stands between its digits, and it has no size. */
      readonly year?: true;
    }
  /** An amount in a currency; limits in minor units. */
  | { readonly control: 'amount'; readonly min: number; readonly max: number }
  /** A day, `YYYY-MM-DD`; `past`: not after the day of the interview. */
  | { readonly control: 'day'; readonly min: string; readonly max: string; readonly past: boolean }
  /** Words; `long`: on several lines. Lengths in code points. */
  | {
      readonly control: 'text';
      readonly maxLength: number;
      readonly format?: 'email' | 'phone';
      readonly long: boolean;
    }
  /** A short code; `regions`: one of the round’s regions, or `other`, where they are known. */
  | { readonly control: 'code'; readonly maxLength: number; readonly format?: 'quarter'; readonly regions: boolean };

/** Controls whose boxes hold what was written, to be read. */
export type Written = Exclude<Control, { readonly control: 'choice' | 'choices' }>;

/** Whether people write into it; the others are answered by a tap. */
export const isWritten = (control: Control): control is Written =>
  control.control !== 'choice' && control.control !== 'choices';
