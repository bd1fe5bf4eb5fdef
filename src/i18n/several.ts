import several from './en/several.json';
import { addMessages } from './translate';

// What is said of several notes, the clipboard and the context menu: it arrives after the first paint.
addMessages(several);
