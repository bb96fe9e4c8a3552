/** `remit outbox`: messages to registrants that a laptop without a mail server has written. */
import { Command } from 'commander';

import { outboxOf, readOutbox } from '#functions/messages/outbox.ts';

/** The command. */
export function makeCommand(): Command {
  return new Command('outbox')
    .description('print the messages to registrants that this machine has written in the last day, the newest first')
    .option('--data <folder>', 'data folder', '.remit')
    .action(async ({ data }: { readonly data: string }) => {
      const messages = await readOutbox(outboxOf(data));
      const written = messages.map(
        ({ at, to, subject, text }) => `${at}\nTo: ${to.address}\nSubject: ${subject}\n\n${text}\n`,
      );
      process.stdout.write(
        messages.length === 0 ? 'No message was written in the last day.\n' : written.join('\n---\n\n'),
      );
    });
}
