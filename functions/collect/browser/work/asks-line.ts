/** A line of the list of work that unfolds and asks for something; what is in it stays as it is while it is unfolded. */
import { element } from '../../../client/filling/elements.ts';

export type FaultLine = {
  readonly line: HTMLElement;
  /** Says what is wrong. */
  readonly tell: (why: string) => void;
  readonly clear: () => void;
};

/** Where a fault is told; nothing is seen of it until there is one. */
export function faultLine(): FaultLine {
  const line = element('p', { class: 'fault', role: 'alert' });
  line.hidden = true;
  return {
    line,
    tell: (why) => {
      line.hidden = false;
      line.textContent = why;
    },
    clear: () => {
      line.hidden = true;
    },
  };
}

/**
 * @param label what can be done
 * @param name with what; those who hear the page are told, those who see it see
 */
export function asksLine(label: string, name: string, ...inside: readonly HTMLElement[]): HTMLDetailsElement {
  const summary = element('summary', {}, label);
  summary.setAttribute('aria-label', `${label}: ${name}`);
  return element('details', { class: 'asks' }, summary, ...inside);
}
