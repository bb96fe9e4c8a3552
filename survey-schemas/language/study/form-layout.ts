/** How the questions of a study are laid out on a form. Data of the study; without it each question has a screen of its own. */
export type FormLayout = {
  /** Paths of questions that share a screen; they stand next to each other in one scope. */
  readonly together?: readonly (readonly string[])[];
  /** What tells rows apart on their list: names of questions inside, by path of the roster. */
  readonly tells?: Readonly<Record<string, readonly string[]>>;
  /** Codes that are likely, by path of the question: offered first. */
  readonly likely?: Readonly<Record<string, readonly string[]>>;
};
