/** The tests of each widget and of themes, on one page; `web-test-runner.config.mjs` makes the list. */
import '/__elements/2';
