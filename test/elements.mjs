/** Every test of elements on one page; `web-test-runner.config.mjs` makes the list. */
import '/__elements';
