/** How far a message to registrants is, and what became of it; rounded, so that no count tells of somebody. */
import { publishableCount } from '#analysis/disclosure/round-count.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import {
  type GroupMessage,
  groupOutcomes,
  type GroupOutcome,
  groupReturns,
  type GroupReturn,
} from '#schemas/fieldwork/group-message.ts';
import { settledOf } from '#functions/groups/plan-group.ts';

export type Counts = ReadonlyMap<GroupOutcome | GroupReturn, number>;

type Props = {
  readonly wording: PageWording;
  readonly message: Pick<GroupMessage, 'planned'>;
  readonly counts: Counts;
  readonly minimumCell: number;
};

/** Shares in steps of a twentieth: finer ones would give the counts away. */
const steps = 20;

/** The section. */
export const Progress = ({ wording: { say, formats }, message: { planned }, counts, minimumCell }: Props) => {
  const shown = (count: number): string => {
    if (count === 0) return formats.number(0);
    const people = publishableCount(count, minimumCell);
    return people === null ? say('groups.fewer', { least: minimumCell }) : formats.number(people);
  };
  const lines = [...groupOutcomes, ...groupReturns].filter((what) => what === 'sent' || (counts.get(what) ?? 0) > 0);
  const done =
    planned === undefined
      ? 0
      : planned === 0
        ? steps
        : Math.min(steps, Math.floor((steps * settledOf(counts)) / planned));
  return (
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">{say('groups.progress')}</h2>
      <progress value={done} max={steps} aria-labelledby="progress" />
      <p class="hint">{say('groups.countsHint')}</p>
      <dl class="facts">
        {planned === undefined ? null : (
          <div>
            <dt>{say('groups.planned')}</dt>
            <dd>{shown(planned)}</dd>
          </div>
        )}
        {lines.map((what) => (
          <div data-outcome={what}>
            <dt>{say(`groups.outcome.${what}`)}</dt>
            <dd>{shown(counts.get(what) ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
