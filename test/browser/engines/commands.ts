/**
 * The commands of WebDriver (https://www.w3.org/TR/webdriver2/) that these tests give, once for all engines: Chromium and
 * WebKitGTK take them over HTTP, Firefox under the names of its own protocol, with the same parameters.
 */

export type Command = {
  readonly method: 'POST' | 'DELETE';
  /** After the session. */
  readonly path: string;
  /** The name that Firefox has for it. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
};

const post = (name: string, path: string, parameters: Command['parameters'] = {}): Command => ({
  method: 'POST',
  path,
  name: `WebDriver:${name}`,
  parameters,
});

/** Opens an address. */
export const navigate = (url: string): Command => post('Navigate', '/url', { url });
/** Sizes the window, in pixels. */
export const resize = (width: number, height: number): Command =>
  post('SetWindowRect', '/window/rect', { x: 0, y: 0, width, height });
/** Runs the body of a function in the page. */
export const execute = (script: string, args: readonly unknown[] = []): Command =>
  post('ExecuteScript', '/execute/sync', { script, args });
/** Clicks an element as a person does: scrolls to it, and fails when something lies over it. */
export const click = (id: string): Command => post('ElementClick', `/element/${id}/click`, { id });
/** Types into an element, key by key. */
export const type = (id: string, text: string): Command =>
  post('ElementSendKeys', `/element/${id}/value`, { id, text });
/** Ends the session. */
export const end: Command = { ...post('DeleteSession', ''), method: 'DELETE' };

/** The key under which an answer holds an element. */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Gives a command, and resolves to its value. */
export type Give = (command: Command) => Promise<unknown>;

/** A browser that takes commands. */
export type Engine = { readonly give: Give; readonly close: () => Promise<void> };
