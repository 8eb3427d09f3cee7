/** The tests of what all elements share, on one page; `web-test-runner.config.mjs` makes the list. */
import '/__elements/1';
