/** Words that the form itself needs around the questions. */
export type FormMessages = {
  /** Asks why a question was left empty; `{question}` is its label. */
  readonly noAnswer: string;
  /** Asks whether an unlikely answer is right; `{sentence}` says what is unlikely. */
  readonly confirm: string;
  readonly confirmed: string;
  readonly currency: string;
  /** None of the regions offered. */
  readonly otherPlace: string;
  readonly addRow: string;
  readonly removeRow: string;
  /** Title of a row; `{panelIndex}` is filled by the form with its number. */
  readonly row: string;
  readonly complete: string;
  readonly thanks: string;
};
