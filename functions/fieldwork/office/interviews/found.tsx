/** The page of one interview as somebody may see it, made of all that is known of it. */
import type { Context } from 'hono';

import type { ReviewDeps } from '#functions/fieldwork/review/review-deps.ts';
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import { whoIsShown } from '#functions/fieldwork/review/who-is-shown.ts';
import { mayDo } from '#functions/platform/identity/access.ts';
import type { SeenRound } from '../read/deps.ts';
import { filedFor } from '../read/of-team.ts';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { answersTold, differing, tellingOf } from './answers.ts';
import { InterviewPage, type Refused } from './interview-page.tsx';
import { lostDwelling } from './lost-draw.tsx';
import { type OneInterview, readInterview } from './read-interview.ts';

export type Found = { readonly seen: SeenRound; readonly one: OneInterview };

/** The interview of an address, as far as whoever asks may see it. */
export async function found(c: Context<OfficeVariables>): Promise<Found | undefined> {
  const { round = '', instrument = '', id = '' } = c.req.param();
  const seen = await seenRound(c.get('deps'), c.get('identity'), round);
  if (seen === undefined) return undefined;
  const one = await readInterview(c.get('deps'), seen, { instrument, id });
  return one === undefined ? undefined : { seen, one };
}

/** As what somebody decides in a round. */
export const deciderOf = (c: Context<OfficeVariables>, round: string): ReviewDeps['as'] =>
  mayDo(c.get('identity'), 'decide-interviews', round) ? 'coordinator' : 'supervisor';

/** What the use cases of review are given, in the name of whoever asks. */
export const reviewDeps = (c: Context<OfficeVariables>, round: string): ReviewDeps => {
  const { store, now, newId } = c.get('deps');
  return { store, now, newId, by: c.get('identity').subject, as: deciderOf(c, round) };
};

/** The page. */
export async function interviewPage(c: Context<OfficeVariables>, { seen, one }: Found, refused?: Refused) {
  const wording = c.get('wording');
  const { record, study, history, conflict } = one;
  const telling = study === undefined ? undefined : await tellingOf(study, c.get('voice').language);
  const told = ({ answers }: Pick<OneInterview['record'], 'answers'>) =>
    study === undefined || telling === undefined ? [] : answersTold(telling, study, answers);
  const [frame, filed, isShown] = await Promise.all([
    c.get('deps').store.getFrame(record.round),
    c.get('rounds').read(seen.entry),
    whoIsShown(c.get('deps'), record.round),
  ]);
  const { psu } = record.answers;
  const question = unitQuestion(study?.collection.unit);
  const flags = filedFor(filed, seen)
    .studies.filter((each) => each.study.instrument.id === record.instrument)
    .flatMap(({ quality }) =>
      quality.flags.filter(({ interview, with: other }) => [interview, other].includes(record.id)),
    );
  return (
    <InterviewPage
      wording={wording}
      seen={seen}
      one={one}
      unit={frame.find((unit) => unit.instrument === record.instrument && unit.psu === psu)}
      flags={flags}
      as={deciderOf(c, record.round)}
      answers={told(record)}
      changes={history.length === 0 ? [] : differing([...history, record].map(told))}
      apart={conflict === undefined ? [] : differing(conflict.versions.map(told))}
      isShown={isShown(record)}
      lost={await lostDwelling(c.get('deps').store, record, question && record.answers[question])}
      refused={refused}
      isDone={c.req.query('done') !== undefined}
    />
  );
}
