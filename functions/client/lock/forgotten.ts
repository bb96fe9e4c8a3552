/** What somebody can do who forgot the PIN: save a rescue file for the office, and then, if they want, start anew. */
import { backupExtension, backupMediaType } from '#schemas/fieldwork/backup-header.ts';

import { aloneWithKey } from '../device/one-key.ts';
import { actions, button, element, paragraph } from '../filling/elements.ts';
import { handOver } from '../filling/hand-over.ts';
import { localMoment } from '../filling/local-moment.ts';
import { type RescueFile, rescueFile } from './rescue.ts';
import type { Say } from './speech.ts';

/** Names the round and the time, and nobody. */
const fileName = (round: string, savedAt: string): string =>
  `${round}-rescue-${savedAt.slice(0, 16).replace(/[T:]/g, '-')}.${backupExtension}`;

/**
 * The part of the locked page that says so.
 *
 * @param round of the page, whose links deliver the file
 */
export function forgotten(say: Say, round: string): HTMLDetailsElement {
  const said = element('div', { role: 'status' });
  const tell = (kind: 'good' | 'bad', ...lines: readonly Node[]): void => {
    said.replaceChildren(element('div', { class: `notice ${kind}` }, ...lines));
  };
  const failed = (says: string): void => {
    tell('bad', paragraph(says));
  };

  const startAnew = async ({ count, startAnew: remove }: RescueFile): Promise<void> => {
    if (!confirm(say('pin.anewQuestion', { count }))) return;
    const removed = await aloneWithKey(remove);
    if (removed === true) location.reload();
    else failed(say(removed === 'others' ? 'pin.otherTabs' : 'pin.anewFailed'));
  };
  const save = async (): Promise<void> => {
    const savedAt = localMoment(new Date());
    const file = await rescueFile(round, savedAt);
    const name = fileName(file.round, savedAt);
    handOver(name, file.bytes, backupMediaType);
    const anew = button(
      say('pin.anew'),
      () => {
        startAnew(file).catch(() => {
          failed(say('pin.anewFailed'));
        });
      },
      true,
    );
    tell(
      'good',
      element('strong', {}, say('pin.rescueSaved', { count: file.count })),
      ...[name, say('pin.rescueAdvice'), say('pin.anewAdvice')].map(paragraph),
      actions(anew),
    );
  };
  const saving = button(
    say('pin.saveRescue'),
    () => {
      save().catch(() => {
        failed(say('pin.rescueFailed'));
      });
    },
    true,
  );
  const summary = element('summary', {}, say('pin.forgot'));
  return element('details', {}, summary, paragraph(say('pin.forgotAdvice')), actions(saving), said);
}
