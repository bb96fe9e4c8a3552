/** What may be decided about an interview, with the reason that the trail keeps; it names the version that was looked at. */
import * as v from 'valibot';

import type { InterviewMove } from '#schemas/fieldwork/interview-states.ts';
import { type OfficeMove, officeMoves } from '#functions/fieldwork/review/review-deps.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';

type ReasonProps = {
  readonly id: string;
  readonly reason: string;
  /** What becomes of it; of an interview unless said otherwise. */
  readonly hint?: string;
  readonly wording: PageWording;
};

/** Longer than anybody explains, shorter than a page. */
const longestReason = 500;
const reasonSchema = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(longestReason)), '');

/** The reason that was typed; empty where there is none, or one that is too long. */
export const reasonIn = (field: unknown): string => v.parse(reasonSchema, field);

/** Where somebody says why. */
export const ReasonBox = ({ id, reason, hint, wording: { say } }: ReasonProps) => (
  <>
    <label for={id}>{say('office.reason')}</label>
    <p class="hint" id={`${id}-hint`}>
      {hint ?? say('office.reasonHint')}
    </p>
    <textarea id={id} name="reason" rows={3} maxlength={longestReason} required aria-describedby={`${id}-hint`}>
      {reason}
    </textarea>
  </>
);

type DecideProps = {
  readonly moves: readonly InterviewMove[];
  readonly address: string;
  readonly revision: number;
  readonly reason: string;
  /** Whether anybody in the field is shown that it is sent back. */
  readonly isShown: boolean;
  /** Where answers are edited; undefined where they may not be. */
  readonly editAt: string | undefined;
  readonly wording: PageWording;
};

/** One form, a button a move. */
export const DecideForm = ({ moves, address, revision, reason, isShown, editAt, wording }: DecideProps) => {
  const { say } = wording;
  const possible = officeMoves.filter((move): move is OfficeMove => moves.includes(move));
  return (
    <section class="card" aria-labelledby="decide">
      <h2 id="decide">{say('office.decide')}</h2>
      {possible.length === 0 ? <p>{say('office.nothingToDecide')}</p> : null}
      {possible.length === 0 ? null : (
        <form method="post" action={address} class="decide">
          <input type="hidden" name="revision" value={String(revision)} />
          <ReasonBox id="reason" reason={reason} wording={wording} />
          <dl class="what-moves-do">
            {possible.map((move) => (
              <div>
                <dt>{say(`office.move.${move}`)}</dt>
                <dd>{say(`office.moveMeans.${move}`)}</dd>
              </div>
            ))}
          </dl>
          {isShown || !possible.includes('send-back') ? null : (
            <p class="notice warn">{say('office.sentBackUnseen')}</p>
          )}
          <div class="actions">
            {possible.map((move) => (
              <button class={move === 'accept' ? 'button' : 'button quiet'} name="move" value={move}>
                {say(`office.move.${move}`)}
              </button>
            ))}
          </div>
        </form>
      )}
      {editAt === undefined ? null : (
        <p>
          <a href={editAt}>{say('office.edit')}</a>
        </p>
      )}
    </section>
  );
};
