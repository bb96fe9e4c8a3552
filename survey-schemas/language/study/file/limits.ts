/** How large a study that comes as a file may be: bounds that keep every check, form and release short. No study of a statistical office comes near them. */
export const studyLimits = {
  /** Of the file, and of its canonical text, in UTF-8. */
  bytes: 256 * 1024,
  /** Objects and lists inside each other. */
  nesting: 100,
  questions: 500,
  /** Groups and rosters inside each other. */
  questionLevels: 8,
  /** Rosters inside each other: a form names the row around a row, and no further one. */
  rosterLevels: 2,
  /** Of one roster. */
  rows: 200,
  /** Rules of one question. */
  rules: 20,
  /** Of one list that the study brings along. */
  codes: 500,
  /** Columns of all tables. */
  columns: 3000,
  /** Answers of one response that fills every row. */
  answers: 100_000,
  /** Steps of all expressions over one response that fills every row. */
  steps: 1_000_000,
  /** Steps of skip rules and rules when they are written out for a form. */
  formSteps: 50_000,
  languages: 40,
  title: 200,
  sentence: 1000,
  wording: 10_000,
} as const;
