/** How a command ends when it cannot do its work; its message is one sentence for the person at the terminal. */

/** A failure that person can mend: the message is printed alone, without a stack, and the exit code is 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** A use of the command that cannot mean anything (exit code 2). */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
