/** One tab of an engine, with what a person does there and what they see. */
import * as v from 'valibot';
import { click, elementKey, type Engine, execute, navigate, type } from './commands.ts';
import { eventually } from './over-http.ts';

export type Tab = {
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** What an expression is in the page. */
  readonly see: (expression: string) => Promise<unknown>;
  /** Waits until an expression is true in the page. */
  readonly until: (expression: string) => Promise<void>;
  /** Clicks the element that an expression finds, once it is there. */
  readonly tap: (expression: string) => Promise<void>;
  /** Types into the element that an expression finds. */
  readonly write: (expression: string, text: string) => Promise<void>;
};

const element = v.object({ [elementKey]: v.string() });

/** The tab that an engine opened with. */
export function tabOf({ give }: Engine): Tab {
  const see = (expression: string) => give(execute(`return (${expression})`));
  const find = (expression: string): Promise<string> =>
    eventually(async () => {
      const found = v.safeParse(element, await see(expression));
      const id = found.success ? found.output[elementKey] : undefined;
      if (id === undefined) throw new Error(`nothing is found by ${expression}`);
      return id;
    });
  return {
    see,
    open: async (address) => {
      await give(navigate(address));
    },
    reload: async () => {
      // The command of that name passes the service worker by in Firefox.
      await give(execute('window.isOld = true; location.reload()'));
      await eventually(async () => {
        if ((await see('window.isOld !== true && document.readyState === "complete"')) !== true)
          throw new Error('the page does not load again');
      });
    },
    until: (expression) =>
      eventually(async () => {
        if ((await see(expression)) !== true)
          throw new Error(`not true: ${expression}; the page says ${String(await see('document.body.innerText'))}`);
      }),
    tap: async (expression) => {
      await give(click(await find(expression)));
    },
    write: async (expression, text) => {
      await give(type(await find(expression), text));
    },
  };
}
