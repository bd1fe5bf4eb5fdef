import library from './en/library.json';
import { addMessages } from './translate';

// Texts of what one does with the canvases that are kept.
addMessages(library);
