/** All of the PIN in one piece, which a page loads that is locked, or on which somebody wants to lock it. */
export { askForPin } from './pin-screen.ts';
export { showPin } from './pin-control.ts';
