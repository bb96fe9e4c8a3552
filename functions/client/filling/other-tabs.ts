/** Tabs of one device show the same list: each draws it anew when another one has changed what is kept, or when it is looked at. */

export type OtherTabs = {
  /** What is kept has changed: the others are told. */
  readonly tell: () => void;
  /** The same, and this one draws, too. */
  readonly changed: () => Promise<void>;
};

/** @param redraw is called for changes by others, too; where a browser has no channels, when the tab is looked at */
export function otherTabs(redraw: () => Promise<void>): OtherTabs {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void redraw();
  });
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('remit:kept') : undefined;
  const tell = (): void => channel?.postMessage('changed');
  if (channel !== undefined) channel.onmessage = () => void redraw();
  return {
    tell,
    changed: () => {
      tell();
      return redraw();
    },
  };
}
