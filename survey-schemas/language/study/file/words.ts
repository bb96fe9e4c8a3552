/** The words of a study in one language, as a file gives them. Which of them are missing, check-words.ts says. */
import * as v from 'valibot';
import { chosenSchema } from '../../../basics/chosen-schema.ts';
import { steeringIn } from '../../../basics/control-characters.ts';
import { closedObject } from '../../../basics/closed-object.ts';
import type { QuestionText, StudyWords } from '../../words/study-words.ts';
import { studyLimits } from './limits.ts';

const { title, sentence, wording } = studyLimits;

/** A wording that is read out may have several lines; nothing else may steer whoever shows it. */
const steering = (words: string): string | undefined => steeringIn(words.replaceAll('\n', ' '));

const words = (longest: number) =>
  v.pipe(
    v.string(),
    v.check(
      (words) => (longest === wording ? steering(words) : steeringIn(words)) === undefined,
      ({ input }) => `holds the control character ${steering(input) ?? 'U+000A'}; take it out`,
    ),
    v.check((words) => words.trim() !== '', 'must not be empty'),
    v.maxLength(longest),
  );

/** The only place that words of a study have: the name of a row. */
export const placeOfName = '{who}';

/** Anything else in braces would stand there as it is. */
const text = (longest: number) =>
  v.pipe(
    words(longest),
    v.check((said) => !/[{}]/.test(said), 'words hold no braces { }'),
  );

/** A question with the name in it. */
const withName = v.pipe(
  words(studyLimits.sentence),
  v.check(
    (said) => said.includes(placeOfName) && !/[{}]/.test(said.replaceAll(placeOfName, '')),
    `has ${placeOfName} where the name stands, and no other braces { }`,
  ),
);

const name = v.pipe(v.string(), v.maxLength(300));
const by = <T>(schema: v.GenericSchema<unknown, T>) => v.record(name, schema);

const label = text(sentence);
const withHint = closedObject({ label, hint: text(sentence) });
const question = chosenSchema<QuestionText>([label, withHint], (input) =>
  typeof input === 'object' && input !== null ? withHint : label,
);

export const studyWordsSchema: v.GenericSchema<unknown, StudyWords> = closedObject({
  title: text(title),
  groups: by(label),
  questions: by(question),
  options: v.exactOptional(by(by(label))),
  rows: v.exactOptional(by(label)),
  named: v.exactOptional(by(withName)),
  noAnswer: v.exactOptional(closedObject({ refused: label, dont_know: label })),
  rules: by(label),
  consents: v.exactOptional(by(by(text(wording)))),
  figures: v.exactOptional(
    closedObject({
      tables: by(label),
      indicators: by(label),
      units: by(label),
      dimensions: v.exactOptional(by(label)),
      codes: v.exactOptional(by(by(label))),
    }),
  ),
});

/** BCP 47: a language, and perhaps a script or a region. */
const tag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'the code of a language, such as ru or sr-Latn'),
);

/** English is what the others are translated from. */
export const wordsSchema = v.pipe(
  v.objectWithRest({ en: studyWordsSchema }, studyWordsSchema),
  v.check((words) => Object.keys(words).length <= studyLimits.languages, `at most ${studyLimits.languages} languages`),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const key of Object.keys(dataset.value)) {
      const [issue] = v.safeParse(tag, key).issues ?? [];
      if (issue !== undefined)
        addIssue({
          message: issue.message,
          path: [{ type: 'object', origin: 'key', input: { ...dataset.value }, key, value: undefined }],
        });
    }
  }),
);
