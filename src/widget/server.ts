/** Whether this runs where there is no DOM: importing works there, and there is nothing to draw. */
export const onServer = !('customElements' in globalThis);
