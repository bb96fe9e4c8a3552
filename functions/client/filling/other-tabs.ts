/** Tabs of one device show the same list: each draws it anew when another one has changed what is kept, or when it is looked at. */

/** `redraw` is called for changes by others; `tell` tells them of one's own. Without channels, a tab redraws when looked at. */
export function otherTabs(redraw: () => void): { readonly tell: () => void } {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') redraw();
  });
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined };
  const channel = new BroadcastChannel('remit:kept');
  channel.onmessage = redraw;
  return {
    tell: () => {
      channel.postMessage('changed');
    },
  };
}
