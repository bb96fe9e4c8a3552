/** A record for which something is due: its person is to be asked whether it is still right, or it is to go. Whoever opens the vault looks which. */
export type RefreshRequest = { readonly round: string; readonly instrument: string; readonly id: string };
