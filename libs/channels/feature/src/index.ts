export { emptyChannels } from '@crossward/channels-data-access';
export { ChannelsModule, type ChannelsOptions } from './channels.module.js';
