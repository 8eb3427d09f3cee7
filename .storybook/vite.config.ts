/** Storybook's own Vite has nothing to be told; see main.ts for why there is a file all the same. */
export default {};
