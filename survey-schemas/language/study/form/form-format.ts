/** What a study for a form says it is; a form that reads another one asks for its page again. */
export const formFormat = 'remit-form/2';
