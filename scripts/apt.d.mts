/** Installs Debian's packages, where we may; says whether they are there now. */
export const installByApt: (...packages: readonly string[]) => boolean;
