/** A field of a form with its name above it and, where it is not right, what is wrong with it. */
import type { Child } from 'hono/jsx';

type FieldProps = {
  readonly id: string;
  readonly label: string;
  /** A sentence; undefined where nothing is wrong. */
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  readonly children: Child;
};

/** By what the field itself says where its fault and its hint are. */
export const described = (id: string, { fault, hint }: Pick<FieldProps, 'fault' | 'hint'>) => {
  const by = [...(hint === undefined ? [] : [`${id}-hint`]), ...(fault === undefined ? [] : [`${id}-fault`])];
  return {
    ...(by.length > 0 && { 'aria-describedby': by.join(' ') }),
    ...(fault !== undefined && { 'aria-invalid': 'true' as const }),
  };
};

/** The children are the field itself, with this id and {@link described}. */
export const Field = ({ id, label, fault, hint, children }: FieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    {hint === undefined ? null : (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {children}
    {fault === undefined ? null : (
      <p class="fault" id={`${id}-fault`}>
        {fault}
      </p>
    )}
  </div>
);
