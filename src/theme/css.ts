/** CSS as text; the name of the tag is for editors and for the build. */
export const css = String.raw;
