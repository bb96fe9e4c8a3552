/**
 * Saves what this device keeps as a file: a backup file that the office alone can open; over plain http, where browsers seal
 * nothing, one that can be read.
 */
import { backupMediaType } from '#schemas/fieldwork/backup-header.ts';
import { canSeal, rememberedKey, roundKey } from '../backup/round-key.ts';
import { deadline } from './answering.ts';
import { actions, announce, button, paragraph } from './elements.ts';
import { handOver } from './hand-over.ts';
import { backupEntries, backupName, keptFile } from './kept-file.ts';
import type { Kept } from './kept.ts';
import { localMoment } from './local-moment.ts';
import { type HeldStudies, questionsOf } from './study/held-studies.ts';
import type { Speech } from './words.ts';

/** What the list of what is kept offers. */
export type Saving = { readonly isSealed: boolean; readonly save: () => void };

/** Key of what the button says. */
export const saveLabel = ({ isSealed }: Saving) => (isSealed ? 'filling.backup' : 'filling.download');

type Given = {
  readonly entries: () => Promise<readonly Kept[]>;
  /** Id of the questionnaire. */
  readonly instrument: string;
  readonly studies: HeldStudies;
  readonly round: string;
  readonly token: string;
  readonly speech: Speech;
  /** Where it says what came of it. */
  readonly status: HTMLElement;
  readonly now: () => Date;
};

const patienceMilliseconds = 10_000;

/** What seals a file: fetched after the first question, which does not wait for it. */
const loadSealing = () => import('../backup/seal-backup.ts');

/** Asks for the key of the round, and for what seals with it, while there is a connection, for the day when there is none. */
export function learnRoundKey(round: string, token: string): void {
  if (!canSeal()) return;
  void roundKey(round, token, deadline(patienceMilliseconds));
  void loadSealing().catch(() => undefined); // asked for again when a file is saved
}

/** Saving of what is kept, as this page can do it. */
export function savingOf({ entries, instrument, studies, round, token, speech, status, now }: Given): Saving {
  const { say } = speech;
  const instrumentOf = (version: number) => questionsOf(studies, { version })?.instrument;
  const saveOpen = async (): Promise<void> => {
    const { name, text } = keptFile(await entries(), instrumentOf, now());
    handOver(name, text, 'application/json');
  };
  const saveSealed = async (): Promise<void> => {
    const publicKey = rememberedKey(round) ?? (await roundKey(round, token, deadline(patienceMilliseconds)));
    if (publicKey === undefined) {
      announce(status, 'warn', say('filling.noBackup'), paragraph(say('filling.noBackupAdvice')));
      return;
    }
    const { sealBackup } = await loadSealing();
    const kept = await entries();
    const savedAt = localMoment(now());
    const told = { round, instrument, savedAt };
    const file = await sealBackup({ ...told, publicKey, entries: backupEntries(kept, instrumentOf) });
    const name = backupName(round, instrument, savedAt);
    handOver(name, file, backupMediaType);
    const saved = say('filling.backupSaved', { count: kept.length });
    const close = button(
      say('asking.close'),
      () => {
        status.replaceChildren();
      },
      true,
    );
    announce(status, 'good', saved, paragraph(name), paragraph(say('filling.backupAdvice')), actions(close));
  };
  const isSealed = canSeal();
  return {
    isSealed,
    save: () =>
      void (isSealed ? saveSealed() : saveOpen()).catch(() => {
        announce(status, 'bad', say('filling.noBackup'), paragraph(say('filling.backupFailed')));
      }),
  };
}
