/** Questions as a study file declares them: lists of codes may be named, and are then those of the platform. */
import * as v from 'valibot';
import type { CodeList } from '../../../basics/code-list.ts';
import { chosenSchema } from '../../../basics/chosen-schema.ts';
import { nearestName } from '../../../basics/nearest-name.ts';
import { codeListSchema } from '../../kinds/contract/choice.ts';
import { questionsWith } from '../questions-schema.ts';
import { studyLimits } from './limits.ts';
import { platformLists } from './platform-lists.ts';

/** What to do about a list that the platform does not have. */
function noList({ input }: v.PicklistIssue): string {
  const near = nearestName(String(input), [...platformLists.keys()]);
  const advice = near === undefined ? 'bring it along: { "name": …, "codes": [ … ] }' : `did you mean "${near}"?`;
  return `the platform has no list "${String(input)}"; ${advice}`;
}

const namedList = v.pipe(
  v.picklist([...platformLists.keys()], noList),
  v.transform((name): CodeList => platformLists.get(name) ?? { name, codes: [] }),
);
const ownList = v.pipe(
  codeListSchema,
  v.check(({ codes }) => codes.length <= studyLimits.codes, `a list has at most ${studyLimits.codes} codes`),
);

/** A list by its name on the platform, or brought along. */
const listSchema = chosenSchema<CodeList>([namedList, ownList], (input) =>
  typeof input === 'string' ? namedList : ownList,
);

/** Questions by name, in the order they are asked. */
export const questionsSchema = questionsWith(listSchema);
