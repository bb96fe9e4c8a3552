/** The ways in which somebody who left a contact is written to: by e-mail, or by text message. */
export const ways = ['email', 'sms'] as const;

export type Way = (typeof ways)[number];
