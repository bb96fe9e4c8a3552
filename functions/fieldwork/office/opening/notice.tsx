/** At the head of a page on which something is to be put right: how much, and what stands beside no field. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { ReaderLines } from '../reader-lines.tsx';
import { faultsIn, type NotDescribed } from './not-described.ts';
import { PlacedLines } from './place-said.tsx';

type NoticeProps = {
  readonly wording: PageWording;
  readonly not: NotDescribed;
  /** A frame was chosen, which a browser does not keep. */
  readonly hadFrame: boolean;
  /** A file describes the round, not the form. */
  readonly isFile: boolean;
};

/** The notice; nothing where nothing is wrong. */
export const Notice = ({ wording, not, hadFrame, isFile }: NoticeProps) => {
  const { say, count } = wording;
  const faults = faultsIn(not);
  if (faults === 0 && not.isChanged !== true) return null;
  return (
    <div class="notice bad" role="alert">
      {not.isChanged === true ? <p>{say('running.notDone.changed')}</p> : null}
      {faults > 0 ? <p>{say('opening.notDone', { count: count(faults) })}</p> : null}
      <PlacedLines lines={not.fields.others} wording={wording} isFile={isFile} />
      <ReaderLines lines={not.frame} wording={wording} />
      {hadFrame ? <p>{say('opening.again')}</p> : null}
    </div>
  );
};

/** What is wrong with a file, in words. */
export function fileFaultSaid(
  { say, count }: PageWording,
  { fields, frame, unreadable }: NotDescribed,
  file: 'frame' | 'file',
): string | undefined {
  if (unreadable.includes(file)) return say('opening.fault.unreadable');
  const faults = file === 'frame' ? frame.length : fields.others.length;
  if (faults === 0) return undefined;
  return say(file === 'frame' ? 'opening.frameFaults' : 'opening.fileFaults', { count: count(faults) });
}
