/** What an interview takes place in: the study, what the link knows, and the day. Never a part of what is entered. */
import type { Answers } from '#schemas/language/evaluate/answers.ts';
import { planOf, type Plan } from '#schemas/language/questions/outline.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { ShiftCounts, Unit } from '#schemas/language/study/collection.ts';
import type { FormLayout } from '#schemas/language/study/form-layout.ts';
import type { DecimalSign } from '#schemas/language/reading/written-number.ts';

/** Another response of the same device. */
export type OtherResponse = {
  readonly id: string;
  /** What it is called there. */
  readonly name: string;
  readonly answers: Answers;
};

export type Period = Round['referencePeriod'];

export type World = {
  readonly instrument: Instrument;
  readonly layout: FormLayout;
  /** Questions that name what a response is of, and the visit to it; undefined where nothing is visited. */
  readonly unit?: Unit;
  /** Questions that hold the counts of a shift: asked last, once whoever was asked has gone. */
  readonly shift?: ShiftCounts;
  /** Answers that the link knows: filed, and never asked. */
  readonly known: Answers;
  /** Answers that a new interview starts with; asked all the same. */
  readonly suggested?: Answers;
  /** Country of the round, ISO 3166-1; a page that a device kept from before does not know it. */
  readonly country?: string;
  /** Currencies that answers are likely to be in, likeliest first. */
  readonly currencies: readonly string[];
  /** Regions of the round, the choices of where somebody comes from; undefined where they are not known. */
  readonly regions?: readonly string[];
  /** First and last day of the round's reference period, `YYYY-MM-DD`; a link that a device kept from before does not know them. */
  readonly period?: Period;
  /** The day of the interview, `YYYY-MM-DD`. */
  readonly today: string;
  /** Other responses of the round that this device has, kept or delivered, as they are now; undefined where none count. */
  readonly others?: () => readonly OtherResponse[];
  /** The sign that a language writes before a fraction. */
  readonly usualSign: (language: string) => DecimalSign;
};

/** The outline of the world's questionnaire. */
export const planIn = ({ instrument }: World): Plan => planOf(instrument);
