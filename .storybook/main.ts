import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // Without it Storybook would take the root's vite.config.ts, which makes one widget's file small.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    // Where "./images/…" and "./logos/…" lead from a story's page.
    {from: '../examples/content/images', to: '/images'},
    {from: '../stories/assets', to: '/logos'},
    // The pages of others, and what they load.
    {from: '../examples/hosts', to: '/examples/hosts'},
    {from: '../examples/content', to: '/examples/content'},
    {from: '../dist/embed.js', to: '/dist/embed.js'},
    {
      from: '../node_modules/bootstrap/dist/css/bootstrap.min.css',
      to: '/node_modules/bootstrap/dist/css/bootstrap.min.css',
    },
  ],
  // Nothing here acts or is played, the grounds are those of the themes, and nobody is to be taught Storybook.
  features: {
    actions: false,
    interactions: false,
    backgrounds: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
};
export default config;
