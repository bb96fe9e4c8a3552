/** A round described in a form, or by the file that the command reads; either with a frame. */
import type { Study } from '#schemas/language/study/study.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { described, Field } from '../field.tsx';
import type { FormPart } from './line.tsx';
import { MainFields } from './main-fields.tsx';
import { MoreFields } from './more-fields.tsx';
import { mostMegabytes } from './most-bytes.ts';

type FrameProps = {
  readonly id: string;
  readonly wording: PageWording;
  readonly fault: string | undefined;
  readonly isThere: boolean;
};

const FrameField = ({ id, wording: { say, voice }, fault, isThere }: FrameProps) => {
  const hint = `${say('opening.frameHint', { size: mostMegabytes })}${isThere ? ` ${say('opening.frameStays')}` : ''}`;
  return (
    <>
      {isThere ? null : (
        <p class="hint">{voice.pieces('opening.frameDrawn', { command: <code>npx remit sample draw</code> })}</p>
      )}
      <Field id={id} label={say('opening.frame')} hint={hint} fault={fault}>
        <input id={id} name="frame" type="file" accept=".csv,text/csv" {...described(id, { fault, hint })} />
      </Field>
    </>
  );
};

export type DescribeProps = FormPart & {
  /** Where the form is sent. */
  readonly action: string;
  readonly studies: readonly Study[];
  readonly rounds: readonly RoundEntry[];
  /** What is wrong with the frame, in a sentence. */
  readonly frameFault?: string | undefined;
  /** The revision of a round that is there. */
  readonly revision?: number;
};

/** The form. */
export const DescribeForm = ({ action, studies, rounds, frameFault, revision, ...part }: DescribeProps) => {
  const { say } = part.wording;
  const isThere = revision !== undefined;
  return (
    <form method="post" action={action} enctype="multipart/form-data" class="describe">
      {isThere ? <input type="hidden" name="revision" value={String(revision)} /> : null}
      <MainFields {...part} studies={studies} isThere={isThere} />
      <MoreFields {...part} rounds={rounds} />
      <FrameField id="round-frame" wording={part.wording} fault={frameFault} isThere={isThere} />
      <button class="button">{say(isThere ? 'assigning.save' : 'opening.make')}</button>
    </form>
  );
};

export type FileProps = {
  readonly wording: PageWording;
  readonly action: string;
  readonly pasted: string;
  readonly fault?: string | undefined;
  readonly frameFault?: string | undefined;
};

/** The file, chosen or pasted. */
export const FileForm = ({ wording, action, pasted, fault, frameFault }: FileProps) => {
  const { say } = wording;
  return (
    <form method="post" action={action} enctype="multipart/form-data" class="describe">
      <input type="hidden" name="by" value="file" />
      <Field id="file" label={say('opening.file')} fault={fault}>
        <input id="file" name="file" type="file" accept=".json,application/json" {...described('file', { fault })} />
      </Field>
      <Field id="pasted" label={say('opening.paste')}>
        <textarea id="pasted" name="pasted" rows={6} class="mono" autocapitalize="off" spellcheck={false}>
          {pasted}
        </textarea>
      </Field>
      <FrameField id="file-frame" wording={wording} fault={frameFault} isThere={false} />
      <button class="button">{say('opening.make')}</button>
    </form>
  );
};
