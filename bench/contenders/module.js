// Our module, as a site with a bundler of its own takes it.
import '../../dist/esm/widgets/network-memberships/define.js';
