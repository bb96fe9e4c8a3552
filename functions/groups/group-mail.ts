/** A message to a group as its receivers read it: what the office wrote, who wrote and why to them, and how it is stopped. */
import type { GroupMessage, GroupText } from '#schemas/fieldwork/group-message.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';

export type GroupMail = { readonly subject: string; readonly text: string };

/**
 * @param record address of the person's own record
 * @param stop where this purpose ends with one click
 */
export async function groupMail(
  { title }: Pick<Round, 'title'>,
  { office, purpose }: Pick<GroupMessage, 'office' | 'purpose'>,
  { language, subject, text }: GroupText,
  { record, stop }: { readonly record: string; readonly stop: string },
): Promise<GroupMail> {
  const { say } = voiceOf(await loadWords(language));
  const why = say(`groups.purpose.${purpose}`);
  return { subject, text: `${text}\n\n--\n${say('groups.mailEnd', { office, title, why, record, stop })}` };
}
