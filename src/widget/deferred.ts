/** A promise that is kept from outside. */
export class Deferred {
  resolve: () => void = () => undefined;
  #kept = false;
  readonly promise = new Promise<void>((resolve) => {
    this.resolve = () => {
      this.#kept = true;
      resolve();
    };
  });

  /** This one while it is still to be kept: who waits for what was superseded gets its successor. */
  renewed(): Deferred {
    return this.#kept ? new Deferred() : this;
  }
}
