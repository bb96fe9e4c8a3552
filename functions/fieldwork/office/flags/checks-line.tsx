/** When the round was checked for its enumerators the last time, and a night that failed since. */
import { type CheckRun, failedAt } from '#schemas/fieldwork/checks.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';

export type ChecksProps = {
  readonly wording: PageWording;
  /** Undefined when it never was. */
  readonly run: CheckRun | undefined;
  readonly now: Date;
};

/** The line, and the notice. */
export const ChecksLine = ({ run, now, wording: { say, count, formats } }: ChecksProps) => {
  const failed = run && failedAt(run, now);
  return (
    <>
      {failed === undefined ? null : (
        <p class="notice warn" data-checks="failed">
          {say('office.checksFailed', { moment: formats.moment(failed) })}
        </p>
      )}
      <p class="muted" data-checks="last">
        {run?.doneAt === undefined
          ? say('office.checksNever')
          : say('office.checksAt', { moment: formats.moment(run.doneAt), count: count(run.told ?? 0) })}
      </p>
    </>
  );
};
