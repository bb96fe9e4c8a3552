/** What the dashboard is given by whoever composes it: the laptop or Lambda. */
import type { PreviewOutcome } from '#functions/publish/preview-round.ts';
import type { RenewOutcome } from '#functions/publish/renew-release.ts';
import type { Identify } from '#functions/platform/identity/access.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { Studies } from '#schemas/language/study/study.ts';
import type { Store } from '#functions/store/store.ts';

/** What an exchanged one-time token is worth. */
export type RedeemOutcome =
  | { readonly kind: 'signed-in'; readonly session: string; readonly expiresAt: Date }
  /** Expired, spent before, or not ours; never said which. */
  | { readonly kind: 'refused' };

export type SignIn =
  /** On one machine: the address printed at start holds a token that works once. */
  | {
      readonly kind: 'one-time-token';
      readonly redeem: (token: string) => Promise<RedeemOutcome>;
      /** The same of the code of an invitation, which a colleague was given. */
      readonly join: (code: string) => Promise<RedeemOutcome>;
    }
  /** Somewhere else (hosted sign-in): addresses that start and end a session there. */
  | { readonly kind: 'elsewhere'; readonly signInAddress: string; readonly signOutAddress: string };

/** `started`: the work runs apart from this request, and the preview will show that it is done. */
export type ComputeOutcome = PreviewOutcome | { readonly kind: 'started' };

/** The same of a release. */
export type PublishNowOutcome = RenewOutcome | { readonly kind: 'started' };

/** What a route of staff finds in its context: everything, as far as the person who asks may see it. */
export type StaffVariables = { readonly Variables: { deps: StaffDeps } };

export type DashboardDeps = {
  readonly identify: Identify;
  readonly signIn: SignIn;
  readonly store: Pick<
    Store,
    | 'listRounds'
    | 'getRoundEntry'
    | 'countResponses'
    | 'listReleases'
    | 'getRelease'
    | 'getPreview'
    | 'listAssociations'
  >;
  readonly objects: Pick<ObjectStore, 'get'>;
  /** The studies whose figures are shown, for their words. */
  readonly studies: Pick<Studies, 'list'>;
  /** Origin that people see, where requests come in under the name of something behind it. */
  readonly origin?: string;
  /** Name of the stage on AWS, which commands ask for. */
  readonly stage?: string;
  readonly now: () => Date;
  /** Computes what the next release would say, and publishes nothing. */
  readonly computePreview: (round: string) => Promise<ComputeOutcome>;
  /** Publishes a release, where something has changed since the newest one. */
  readonly publish: (round: string) => Promise<PublishNowOutcome>;
};

/** The same, for one member of staff. */
export type StaffDeps = DashboardDeps & {
  /** Whether they may publish a round. */
  readonly mayPublish: (round: string) => boolean;
  /** Whether they may make one. */
  readonly mayMake: boolean;
};
