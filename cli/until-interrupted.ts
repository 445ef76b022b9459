// What runs until somebody ends it.

/** Fulfilled by Ctrl-C, or by whoever ends processes. A second signal ends the process at once, as if nobody listened. */
export function untilInterrupted(): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      done();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
}
