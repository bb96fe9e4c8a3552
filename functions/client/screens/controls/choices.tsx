/** Any number of codes of a list. */
import type { CodeList } from '#schemas/basics/code-list.ts';
import { type Asked, describedBy, idOf } from '../view.ts';
import { choicesOf } from './choices-of.ts';

/** What is chosen once one more is, or one less; in the order of the list. */
export const toggled = (codes: readonly string[], chosen: readonly unknown[], code: string): string[] =>
  codes.filter((one) => (one === code ? !chosen.includes(one) : chosen.includes(one)));

/** The control of a question that takes several codes. */
export const ChoicesControl = ({ asked, list }: { readonly asked: Asked; readonly list: CodeList }) => {
  const { view, address, planned, cell, problem } = asked;
  const id = idOf(address);
  const chosen: readonly unknown[] = Array.isArray(cell.answer) ? cell.answer : [];
  const toggle = (code: string): void => {
    const codes = toggled(list.codes, chosen, code);
    view.dispatch(codes.length === 0 ? { kind: 'cleared', address } : { kind: 'chose', address, answer: codes });
  };
  return (
    <div class="options">
      {choicesOf(view.telling, view.world, planned, list).map(({ code, text }, i) => (
        <label class="option" key={code}>
          <input
            type="checkbox"
            id={i === 0 ? id : `${id}.${code}`}
            value={code}
            checked={chosen.includes(code)}
            aria-invalid={problem === undefined ? undefined : 'true'}
            aria-describedby={describedBy(address)}
            onClick={() => {
              toggle(code);
            }}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
};
