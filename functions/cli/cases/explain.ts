/** Turns the named errors of a case into one sentence for the terminal. */
import { CaseError } from '#analysis/cases/case-error.ts';
import { DesignError } from '#analysis/statistics/design/design.ts';
import { WeightingError } from '#analysis/statistics/weighting/weighting-error.ts';
import { CommandFailure } from '../../laptop/data/failures.ts';
import { TableError } from './read-table.ts';

/**
 * Runs work on a case.
 *
 * @throws {CommandFailure} in place of an error that the person can mend
 */
export async function explain(casePath: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof TableError) throw new CommandFailure(error.message);
    if (error instanceof CaseError || error instanceof DesignError || error instanceof WeightingError) {
      throw new CommandFailure(error.message.startsWith(casePath) ? error.message : `${casePath}: ${error.message}`);
    }
    throw error;
  }
}
