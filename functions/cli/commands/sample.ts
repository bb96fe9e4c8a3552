/** `remit sample`: draws PSUs, shifts and dwellings, with the probabilities that weights are made of. */
import { Command } from 'commander';

import { drawCommand } from '../sample/draw-command.ts';
import { dwellingsCommand } from '../sample/dwellings-command.ts';
import { settleCommand } from '../sample/settle-command.ts';
import { shiftsCommand } from '../sample/shifts-command.ts';
import { sizeCommand } from '../sample/size-command.ts';

/** The command. */
export function makeCommand(): Command {
  const command = new Command('sample').description(
    'Draw samples: how large, which PSUs, which shifts, which dwellings',
  );
  for (const make of [sizeCommand, drawCommand, shiftsCommand, dwellingsCommand, settleCommand])
    command.addCommand(make());
  return command;
}
