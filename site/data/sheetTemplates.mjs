/** The widgets that there are templates of sheets for, by their names. */
import {texts} from '../../dist/esm/generated/texts.js';
import {contentTags} from '../../dist/esm/widgets.js';

export default contentTags.map((tag) => ({tag, bg: texts[tag].bg[0], en: texts[tag].en[0]}));
