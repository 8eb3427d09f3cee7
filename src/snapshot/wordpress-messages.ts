import type {Message} from '../cli/messages.js';

export const wordpressMessages = {
  refused: {
    bg: '{file}: WordPress не дава публикациите и отговаря: „{message}“. Проверете адреса: завършва на /wp-json/wp/v2/posts. Ако достъпът е изключен, използвайте емисията на сайта (обикновено /feed/).',
    en: '{file}: WordPress does not give the posts, and answers: "{message}". Check the address: it ends in /wp-json/wp/v2/posts. Where access is switched off, use the feed of the site (often /feed/).',
  },
  notPosts: {
    bg: '{file}: това не са публикации от WordPress. Проверете адреса: завършва на /wp-json/wp/v2/posts.',
    en: '{file}: these are no posts of WordPress. Check the address: it ends in /wp-json/wp/v2/posts.',
  },
  notPost: {
    bg: 'не е публикация, затова не се пренася',
    en: 'is no post, so it is not carried over',
  },
  notPublic: {
    bg: 'не е публикувано (състояние: {status}), затова не се пренася',
    en: 'is not published (its status: {status}), so it is not carried over',
  },
  withPassword: {
    bg: 'защитено е с парола, затова не се пренася',
    en: 'is protected by a password, so it is not carried over',
  },
  oneAddress: {
    bg: 'преводът му е съединен с него, а адресът на превода не се пренася: записът води към един адрес',
    en: 'its translation is joined to it, and the address of the translation is not carried over: an item leads to one address',
  },
} satisfies Record<string, Message>;
