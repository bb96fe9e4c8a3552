/** What a registrant said of their work, as far as matching reads it: nothing that tells who they are. */

/** Undefined is what somebody did not say, or was not asked. */
export type MatchProfile = {
  /** ISCO-08 unit group, four digits. */
  readonly occupation: string | undefined;
  /** ISCED 2011 level, and broad field of ISCED-F 2013. */
  readonly education: string | undefined;
  readonly field: string | undefined;
  readonly skills: readonly string[];
  /** ISO 639-1, and `basic`, `good`, `fluent` or `native`. */
  readonly languages: readonly { readonly language: string; readonly level: string }[];
  readonly returns: boolean | undefined;
  /** Region that they come from. */
  readonly origin: string | undefined;
  /** ISO 3166-1 alpha-2 of where they live. */
  readonly country: string | undefined;
};

type Answers = Readonly<Record<string, unknown>>;

/** The question that asks whether somebody agrees to be matched; a study without it matches nobody. */
export const matchingConsent = 'consent_matching';

/** Whether these answers may be used for matching at all. */
export const agreesToMatching = (answers: Answers): boolean => answers[matchingConsent] === 'yes';

const isObject = (value: unknown): value is Answers => typeof value === 'object' && value !== null;

/** A code of a list as it was chosen; a refusal is none. */
const codeIn = (value: unknown, form: RegExp): string | undefined =>
  typeof value === 'string' && form.test(value) ? value : undefined;

function languagesIn(value: unknown): MatchProfile['languages'] {
  return (Array.isArray(value) ? value : []).flatMap((row: unknown) => {
    if (!isObject(row)) return [];
    const [language, level] = [codeIn(row['language'], /^[a-z]{2}$/), codeIn(row['level'], /^[a-z]+$/)];
    return language === undefined || level === undefined ? [] : [{ language, level }];
  });
}

/** Reads a profile out of the answers of a registration. */
export function matchProfile(answers: Answers): MatchProfile {
  const { skills, interest_returning: returns, origin_district: origin } = answers;
  return {
    occupation: codeIn(answers['occupation'], /^\d{4}$/),
    education: codeIn(answers['education'], /^\d$/),
    field: codeIn(answers['education_field'], /^\d{2}$/),
    skills: (Array.isArray(skills) ? skills : []).filter((one): one is string => typeof one === 'string'),
    languages: languagesIn(answers['languages']),
    returns: returns === 'yes' ? true : returns === 'no' ? false : undefined,
    origin: typeof origin === 'string' ? origin : undefined,
    country: codeIn(answers['residence_country'], /^[A-Z]{2}$/),
  };
}
