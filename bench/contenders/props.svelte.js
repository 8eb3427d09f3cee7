/* global $state */
/** Props that a component follows. */
export const reactive = (initial) => {
  let props = $state.raw(initial);
  return {
    get src() {
      return props.src;
    },
    get lang() {
      return props.lang;
    },
    get networks() {
      return props.networks;
    },
    set(changes) {
      props = changes;
    },
  };
};
