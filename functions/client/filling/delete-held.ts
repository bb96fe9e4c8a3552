/** Deletes what a person says is to be deleted, unless another tab has it on its screen. */
import type { DeviceStore } from './device-store.ts';
import { announce, paragraph } from './elements.ts';
import type { NameOf } from './entry-name.ts';
import { deletionOf, giveUpIn } from './give-up.ts';
import { holdAlone } from './hold-alone.ts';
import type { Held } from './kept.ts';
import type { Speech, Subject } from './words.ts';

type Given = {
  readonly speech: Speech;
  readonly subject: Subject;
  readonly nameOf: NameOf;
  readonly keeping: Pick<DeviceStore, 'remove' | 'putIf'>;
  /** Where it says that it is open elsewhere. */
  readonly status: HTMLElement;
};

/** Another tab has an entry on its screen. */
export function tellElsewhere(entry: Held, { speech: { say }, subject, nameOf, status }: Given): void {
  const where = say(`filling.${subject}.elsewhere`);
  announce(status, 'warn', where, paragraph(nameOf(entry)), paragraph(say('filling.goOnThere')));
}

/** Asks, and deletes. */
export async function deleteHeld(entry: Held, given: Given): Promise<void> {
  const { speech, nameOf, keeping } = given;
  const release = await holdAlone(entry.id, 'a-moment');
  if (release === undefined) {
    tellElsewhere(entry, given);
    return;
  }
  try {
    if (confirm(`${nameOf(entry)}\n\n${speech.say(deletionOf(entry))}`)) await giveUpIn(keeping, entry);
  } finally {
    release();
  }
}
