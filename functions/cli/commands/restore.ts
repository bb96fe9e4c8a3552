/** `remit restore`: brings back what a stage lost, from tables that AWS restored beside its own. */
import { Command } from 'commander';

import { openStore } from '#functions/store/open-store.ts';
import { notReady, openTablesClient, restoredNames } from '#functions/store/restored-tables.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { openStageTables } from '../open/open-stage.ts';
import { depsOf, say } from '../registrant/act.ts';
import { readMarks } from '../registrant/marks.ts';
import { bringBack } from '../restore/bring-back.ts';

type Options = { readonly stage: string; readonly ending: string; readonly list?: string };

/** The command. */
export function makeCommand(): Command {
  return new Command('restore')
    .description('Copy what a stage lost back from restored tables; whoever was erased since stays erased')
    .requiredOption('--stage <name>', 'a deployed stage, with your AWS credentials')
    .option('--ending <text>', 'what the names of the restored tables end with', 'restored')
    .option(
      '--list <file>',
      'marks that were kept apart, by remit registrant erased, should the stage have lost its own',
    )
    .action(restore);
}

async function restore({ stage, ending, list }: Options): Promise<void> {
  const marks = await readMarks(list);
  const { platform, tables, vaultKeys } = await openStageTables(stage);
  const client = openTablesClient();
  const restored = restoredNames(tables, ending);
  const missing = await notReady(client, restored);
  // One alone does not tell what else is of the people who were erased.
  if (missing.length > 0)
    throw new CommandFailure(
      `nothing was changed: ${missing.join(' and ')} cannot be read; restore all three tables to the same second, and wait until each is ACTIVE`,
    );
  const sideOf = (store: typeof platform.store) => ({
    ...depsOf({ ...platform, store }, { data: '', stage }, ''),
    store,
  });
  const { erased, back, copied } = await bringBack(
    client,
    { tables, office: sideOf(platform.store) },
    { tables: restored, office: sideOf(openStore({ tables: restored, vaultKeys })) },
    marks,
  );
  say(`${erased} people had asked to be erased; ${back} of them stood in the restored tables and are erased there.`);
  for (const [name, count] of Object.entries(copied)) say(`${name}: ${count} items were missing and are back.`);
  say(`Delete the restored tables now: ${Object.values(restored).join(', ')}.`);
}
